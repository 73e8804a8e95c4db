import type { z } from 'zod';
import type { ErrorCode } from '@/app/_server/error-codes';
import type { UseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import type { HeaderName } from './answer-headers';

export type Method = 'get' | 'post' | 'patch' | 'delete';

/** What success looks like: the status, the shape of the body and what is put in the headers. */
export type Answer<Result> = {
  readonly status: 200 | 201 | 204;
  readonly description: string;
  /** Documents the body; it is not checked while serving. */
  readonly schema?: z.ZodType;
  readonly example?: unknown;
  /** The headers that it has beside those common to all. */
  readonly headerNames?: readonly HeaderName[];
  body?(result: Result, shop: Shop): unknown;
  headers?(result: Result, address: URL): Record<string, string>;
  /** The entity tag of the resource, without its quotes. */
  tag?(result: Result): string;
};

/** One route, in the lines that it is served by and documented from. */
export type Entry<Input extends z.ZodObject, Result> = {
  readonly method: Method;
  /** Below `/api`, with parameters in braces: `/products/{id}`. They are fields of the input. */
  readonly path: string;
  readonly summary: string;
  /** More to know than the summary says, as Markdown. */
  readonly about?: string;
  /** What each field of the input means, by its name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** A body that is accepted. */
  readonly example?: unknown;
  /** Open to callers who do not say who they are. Everything else needs a token or a session. */
  readonly isPublic?: true;
  /** Whether the cart cookie of a guest counts as a caller. */
  readonly knowsGuests?: true;
  readonly useCase: UseCase<Input, Result>;
  /** The fields that this door takes, when they are fewer than those of the use-case. */
  readonly takes?: z.ZodObject;
  /** How fields that are not text are read from the query. */
  readonly query?: Readonly<Record<string, (text: string) => unknown>>;
  readonly answer: Answer<Result>;
  /** Reads a tag of `If-Match` as one of the states that the use-case takes in `expected`; undefined for none. */
  readonly readTag?: (tag: string) => unknown;
  /** The same for everybody who asks: the answer is kept until the database changes, and has an `ETag`. */
  readonly isShared?: true;
  /** Its answer holds a secret, and is kept for a repeat in no readable form. */
  readonly isSecret?: true;
  /** Changes nothing although it is no GET: a repeat is done again. */
  readonly changesNothing?: true;
  /** Whose its keys are where nobody has said who is calling; undefined for an input that is not accepted. */
  keyOwner?(input: Readonly<Record<string, unknown>>): string | undefined;
  /** The codes it refuses with, beyond those common to all. */
  readonly refusals: readonly ErrorCode[];
};

/** An entry whose types were checked where it was written. */
export type AnyEntry = Entry<z.ZodObject, unknown>;

export function defineEntry<Input extends z.ZodObject, Result>(
  entry: Entry<Input, Result>,
): AnyEntry {
  return entry as unknown as AnyEntry;
}

/** A number in a query; what is not one stays text, so that it is refused by name. */
export function numberInQuery(text: string): unknown {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** `true` or `false` in a query; anything else stays text. */
export function flagInQuery(text: string): unknown {
  if (text === 'true') return true;
  return text === 'false' ? false : text;
}

/**
 * `Link: <…>; rel="next"` (RFC 8288) with the filters that were asked for, while there is a next page: a whole
 * address, for programs that follow it as it stands.
 */
export function nextPage(next: string | undefined, address: URL): Record<string, string> {
  if (next === undefined) return {};
  const query = new URLSearchParams(address.search);
  query.set('cursor', next);
  return { link: `<${address.origin}${address.pathname}?${query}>; rel="next"` };
}
