import { z } from 'zod';
import { badFields } from './domain-error';

/** One page of a list; `next` is the cursor of the page after it, if there is one. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | undefined };

/** Where a page starts: after the row with this sort value and this id, in the list of this order. */
export type Position = {
  readonly value: string | number;
  readonly id: string;
  readonly sort?: string | undefined;
};

const position = z.tuple([z.union([z.string(), z.number()]), z.string(), z.string().optional()]);

/** A position as an opaque string for a URL. */
export function encodeCursor({ value, id, sort }: Position): string {
  const parts = sort === undefined ? [value, id] : [value, id, sort];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

const NOT_A_CURSOR = 'Not a cursor of this list';

/** A cursor that this shop gave out; anything else is refused as a bad field. */
export const cursorInput = z
  .string()
  .max(1_000)
  .transform((cursor, context): Position => {
    const read = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
    if (read.success) return { value: read.data[0], id: read.data[1], sort: read.data[2] };
    context.addIssue({ code: 'custom', message: NOT_A_CURSOR });
    return z.NEVER;
  });

/** @throws DomainError VALIDATION_FAILED for a cursor of a list in another order, whose values mean nothing here. */
export function requireSort(cursor: Position | undefined, sort: string): void {
  if (cursor && cursor.sort !== sort) throw badFields([{ path: 'cursor', reason: NOT_A_CURSOR }]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Cuts `limit + 1` rows to a page: the one row too many says that there is a next page. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  positionOf: (row: T) => Position,
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, next: more ? encodeCursor(positionOf(last)) : undefined };
}
