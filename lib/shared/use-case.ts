import type { z } from 'zod';
import type { Session } from '@/db/database';
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

/** The shop as a use-case sees it: it reads, and leaves writing to the runner. */
type ReadableShop = Omit<Shop, 'db'> & { readonly db: Pick<Shop['db'], 'read' | 'readLong'> };

export type UseCaseContext = Omit<Context, 'shop'> & {
  readonly shop: ReadableShop;
  /** Sent with a charge, so that a repeat of the request does not charge again. */
  readonly chargeKey?: string | undefined;
};

/** The one transaction of a request that changes something. What `write` returns is the answer. */
export type Change<Result> = {
  write(session: Session): Promise<Result>;
  /** Takes back what was done outside of the database, such as a charge. */
  undo?(): Promise<void>;
};

/** Carries out a change. @returns what its `write` returned, once that is safe on disk */
export type Commit<Result> = (change: Change<Result>) => Promise<Result>;

type Definition<Input extends z.ZodType, Result> = {
  readonly name: string;
  readonly input: Input;
  readonly access: Access;
  /** What opens it to a key. Without one it is closed to keys, unless it is open to anyone. */
  readonly scope?: Scope;
  /** Makes every run a security event, and says what it was about. Stands last: it gets the result. */
  audit?(input: z.output<Input>, result?: Result): About;
};

/** Reads and answers. */
type Query<Input extends z.ZodType, Result> = Definition<Input, Result> & {
  run(context: UseCaseContext, input: z.output<Input>): Promise<Result>;
  readonly change?: never;
};

/** Checks, then says what to write. It cannot write twice, or answer with anything but what it wrote. */
type Command<Input extends z.ZodType, Result> = Definition<Input, Result> & {
  change(context: UseCaseContext, input: z.output<Input>): Change<Result> | Promise<Change<Result>>;
  readonly run?: never;
};

/** One thing the shop can do, callable from a page, a route, a script or a test. */
export type UseCase<Input extends z.ZodType, Result> =
  | Query<Input, Result>
  | Command<Input, Result>;

/** Infers the types of a use-case. */
export function defineUseCase<Input extends z.ZodType, Result>(
  definition: UseCase<Input, Result>,
): UseCase<Input, Result> {
  return definition;
}

/** How a request with an idempotency key is carried out. */
export type KeyedRun<Result> = { readonly chargeKey: string; readonly commit: Commit<Result> };

/**
 * Runs a use-case: authorises, parses, runs, commits, measures. With `keyed`, the caller commits.
 * @throws DomainError UNAUTHORIZED, FORBIDDEN, VALIDATION_FAILED (`details.errors`: every bad field),
 * and whatever the use-case refuses.
 */
export function runUseCase<Input extends z.ZodType, Result>(
  definition: UseCase<Input, Result>,
  context: Context,
  input: unknown,
  keyed?: KeyedRun<Result>,
): Promise<Result> {
  const commit = keyed?.commit ?? commitTo(context.shop);
  const own = { ...context, chargeKey: keyed?.chargeKey };
  return instrumentedUseCase(definition.name, async () => {
    let about: About | undefined;
    try {
      requireAccess(context.caller, definition.access, definition.scope);
      const parsed = definition.input.safeParse(input, { error: validationMessage });
      if (!parsed.success) throw validationFailed(parsed.error);
      about = definition.audit?.(parsed.data);
      const result = definition.change
        ? await commit(await definition.change(own, parsed.data))
        : await definition.run(own, parsed.data);
      if (about)
        recordEvent(context, definition.name, 'done', definition.audit?.(parsed.data, result));
      return result;
    } catch (error) {
      recordRefusal(context, definition.name, error, about);
      throw error;
    }
  });
}

function commitTo<Result>({ db }: Shop): Commit<Result> {
  return async (change) => {
    try {
      return await db.write((session) => change.write(session));
    } catch (error) {
      await change.undo?.();
      throw error;
    }
  };
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
