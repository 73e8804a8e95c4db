import type { z } from 'zod';
import { instrumentedUseCase } from '../metrics/instrumented-use-case';
import type { Shop } from '../shop';
import { type Access, type Caller, requireAccess, type Scope } from './caller';
import { badFields, type DomainError } from './domain-error';
import { type About, recordEvent, recordRefusal } from './security-event';
import { validationMessage } from './validation-message';

export type Context = {
  readonly shop: Shop;
  readonly caller: Caller;
  readonly requestId: string;
  /** Where the request came from; undefined where nobody sent one. */
  readonly address?: string | undefined;
  /** What the program that sent it calls itself. */
  readonly userAgent?: string | undefined;
  /** What a browser's cookie holds that it keeps from one sign-in to the next. */
  readonly device?: string | undefined;
};

/** One thing the shop can do, callable through any door. */
export type UseCase<Input extends z.ZodType, Result> = {
  readonly name: string;
  readonly input: Input;
  readonly access: Access;
  /** What opens it to a key. Without one it is closed to keys, unless it is open to anyone. */
  readonly scope?: Scope;
  run(context: Context, input: z.output<Input>): Promise<Result>;
  /** Makes every run a security event, and says what it was about. Stands after `run`, whose result it gets. */
  about?(input: z.output<Input>, result?: Result): About;
};

/** Keeps the types of input and result together where a use-case is written down. */
export function defineUseCase<Input extends z.ZodType, Result>(
  definition: UseCase<Input, Result>,
): UseCase<Input, Result> {
  return definition;
}

/**
 * The one room behind every door: authorises, parses, runs, and is watched.
 * @throws DomainError UNAUTHORIZED, FORBIDDEN, VALIDATION_FAILED (`details.errors`: every bad field),
 * and whatever the use-case refuses.
 */
export function runUseCase<Input extends z.ZodType, Result>(
  definition: UseCase<Input, Result>,
  context: Context,
  input: unknown,
): Promise<Result> {
  return instrumentedUseCase(definition.name, async () => {
    let about: About | undefined;
    try {
      requireAccess(context.caller, definition.access, definition.scope);
      const parsed = definition.input.safeParse(input, { error: validationMessage });
      if (!parsed.success) throw validationFailed(parsed.error);
      about = definition.about?.(parsed.data);
      const result = await definition.run(context, parsed.data);
      if (about)
        recordEvent(context, definition.name, 'done', definition.about?.(parsed.data, result));
      return result;
    } catch (error) {
      recordRefusal(context, definition.name, error, about);
      throw error;
    }
  });
}

/** Names every bad field by its path (`items.0.quantity`) and the reason. */
export function validationFailed(error: z.ZodError): DomainError {
  const errors = error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ path, reason: issue.message }];
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      reason: 'Unknown field',
    }));
  });
  return badFields(errors);
}
