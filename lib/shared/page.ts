import { z } from 'zod';

/** One page of a list; `next` is the cursor of the page after it, if there is one. */
export type Page<T> = { readonly items: readonly T[]; readonly next: string | undefined };

/** Where a page starts: after the row with this sort value and this id. */
export type Position = { readonly value: string | number; readonly id: string };

const position = z.tuple([z.union([z.string(), z.number()]), z.string()]);

/** A position as an opaque string for a URL. */
export function encodeCursor({ value, id }: Position): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/** A cursor that this shop gave out; anything else is refused as a bad field. */
export const cursorInput = z
  .string()
  .max(1_000)
  .transform((cursor, context): Position => {
    const read = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
    if (read.success) return { value: read.data[0], id: read.data[1] };
    context.addIssue({ code: 'custom', message: 'Not a cursor of this shop' });
    return z.NEVER;
  });

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
