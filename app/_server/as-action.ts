import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { FormAction } from '@/components/form/form-state';
import { type KeyedRun, runUseCase, type UseCase } from '@/lib/shared/use-case';
import { messageOnce, type Once, redirectOnce, revealOnce, slotOfForm } from './form-once';
import { failedForm } from './form-state';
import { contextForPage, ensureGuestCookie } from './session';

/** How a form becomes the input of a use-case, and what happens afterwards. */
export type ActionOptions<Result> = {
  read(form: FormData): unknown;
  /** The path to go to when it worked; without one the page stays. Runs before the answer: cookies may be set,
   * but not with `once`, where it runs inside the write. */
  redirectTo?(result: Result, form: FormData): Promise<string> | string;
  /** A sentence for the page that stays. */
  message?(result: Result): string;
  /** A secret for the page that stays, shown this once; for a form with a form key. */
  reveal?(result: Result): string;
  /** Gives a visitor without a cart the cookie of one first. */
  guest?: boolean;
  /** For a form with a form key. */
  once?: Once;
};

/** A use-case as a server action for `useActionState`. */
export function asAction<Input extends z.ZodType, Result>(
  useCase: UseCase<Input, Result>,
  options: ActionOptions<Result>,
): FormAction {
  return async (_previous, form) => {
    let to: string | undefined;
    let message: string | undefined;
    let revealed: string | undefined;
    const context = await contextForPage();
    try {
      const caller = options.guest ? await ensureGuestCookie() : context.caller;
      const input = options.read(form);
      const run = (keyed?: KeyedRun<Result>) =>
        runUseCase(useCase, { ...context, caller }, input, keyed);
      const slot = options.once && slotOfForm(options.once, caller, form);
      const payload = options.once?.payload ? options.once.payload(form) : input;
      if (slot && options.reveal) {
        revealed = await revealOnce(context.shop, slot, payload, run, options.reveal);
      } else if (slot && options.redirectTo) {
        const { redirectTo } = options;
        to = await redirectOnce(context.shop, slot, payload, run, (result) =>
          redirectTo(result, form),
        );
      } else if (slot && options.message) {
        message = await messageOnce(context.shop, slot, payload, run, options.message);
      } else {
        const result = await run();
        to = await options.redirectTo?.(result, form);
        message = options.message?.(result);
        revealed = options.reveal?.(result);
      }
    } catch (error) {
      return failedForm(error, context.requestId, form);
    }
    // `redirect` works by throwing.
    if (to !== undefined) redirect(to);
    return revealed === undefined
      ? { ok: message ?? 'Done', values: {} }
      : { revealed, values: {} };
  };
}

/** The text of a field as it was typed; empty when it is missing. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The text of a field that may be left out: undefined when there is nothing in it. */
export function optionalText(form: FormData, name: string): string | undefined {
  return text(form, name).trim() || undefined;
}

/** A whole number as typed; what is not one stays text, so that it is refused by name. */
export function wholeNumber(form: FormData, name: string): number | string | undefined {
  const value = optionalText(form, name);
  return value !== undefined && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

/** A path of this shop to return to; addresses elsewhere are not followed. */
export function ownPath(value: unknown, otherwise = '/'): string {
  const own = typeof value === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(value);
  return own ? value : otherwise;
}
