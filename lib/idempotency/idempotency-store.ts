import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { idempotencyKeys as keys } from '@/db/tables';
import type { Reply, Slot } from './idempotency';

export type KeptReply = Reply & { readonly fingerprint: string; readonly createdAt: Date };

export async function findReply(
  session: Session,
  { owner, method, path, key }: Slot,
): Promise<KeptReply | undefined> {
  const [row] = await session
    .select()
    .from(keys)
    .where(
      and(eq(keys.owner, owner), eq(keys.method, method), eq(keys.path, path), eq(keys.key, key)),
    );
  return row && { ...row, headers: row.headers as Reply['headers'] };
}

/**
 * Keeps a reply, in the place of one from before `expiry`.
 * @returns whether it was kept; false when the slot is taken
 */
export async function insertReply(
  session: Session,
  slot: Slot,
  reply: KeptReply,
  expiry: Date,
): Promise<boolean> {
  const rows = await session
    .insert(keys)
    .values({ ...slot, ...reply })
    .onConflictDoUpdate({
      target: [keys.owner, keys.method, keys.path, keys.key],
      set: reply,
      setWhere: lt(keys.createdAt, expiry),
    })
    .returning({ seq: keys.seq });
  return rows.length === 1;
}

/** Removes at most `limit` replies from before `expiry`, the oldest first. @returns how many */
export async function deleteReplies(
  session: Session,
  expiry: Date,
  limit: number,
): Promise<number> {
  const old = await session
    .select({ seq: keys.seq })
    .from(keys)
    .where(lt(keys.createdAt, expiry))
    .orderBy(asc(keys.createdAt))
    .limit(limit);
  if (old.length === 0) return 0;
  const chosen = old.map(({ seq }) => seq);
  const gone = await session
    .delete(keys)
    .where(inArray(keys.seq, chosen))
    .returning({ seq: keys.seq });
  return gone.length;
}
