import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { runUseCase, type UseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { goOnce, type Once, sayOnce, slotOfForm, tellOnce } from './form-once';
import { type FormState, failedForm } from './form-state';
import { contextForPage, ensureGuestCookie } from './session';

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/** How a form becomes the input of a use-case, and what happens afterwards. */
export type Door<Result> = {
  read(form: FormData): unknown;
  /** The path to go to when it worked; without one the page stays. Runs before the answer: cookies may be set,
   * but not with `once`, where it runs inside the write. */
  goTo?(result: Result, form: FormData): Promise<string> | string;
  /** A sentence for the page that stays. */
  say?(result: Result): string;
  /** A secret for the page that stays, shown this once; for a form with a form key. */
  tell?(result: Result): string;
  /** Gives a visitor without a cart the cookie of one first. */
  guest?: boolean;
  /** For a form with a form key. */
  once?: Once;
};

/** A use-case as a server action for `useActionState`. */
export function asAction<Input extends z.ZodType, Result>(
  useCase: UseCase<Input, Result>,
  door: Door<Result>,
): FormAction {
  return async (_previous, form) => {
    let to: string | undefined;
    let said: string | undefined;
    let told: string | undefined;
    const context = await contextForPage();
    try {
      const caller = door.guest ? await ensureGuestCookie() : context.caller;
      const input = door.read(form);
      const run = (shop: Shop) => runUseCase(useCase, { ...context, shop, caller }, input);
      const slot = door.once && slotOfForm(door.once, caller, form);
      const payload = door.once?.payload ? door.once.payload(form) : input;
      if (slot && door.tell) {
        told = await tellOnce(context.shop, slot, payload, run, door.tell);
      } else if (slot && door.goTo) {
        const { goTo } = door;
        to = await goOnce(context.shop, slot, payload, run, (result) => goTo(result, form));
      } else if (slot && door.say) {
        said = await sayOnce(context.shop, slot, payload, run, door.say);
      } else {
        const result = await run(context.shop);
        to = await door.goTo?.(result, form);
        said = door.say?.(result);
        told = door.tell?.(result);
      }
    } catch (error) {
      return failedForm(error, context.requestId, form);
    }
    // `redirect` works by throwing.
    if (to !== undefined) redirect(to);
    return told === undefined ? { ok: said ?? 'Done', values: {} } : { told, values: {} };
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
