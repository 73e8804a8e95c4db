import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { idempotencyKeys as keys } from '@/db/tables/idempotency';
import type { Reply, Slot } from './idempotency';
import { addUsage, dropUsage } from './usage-store';

/** Of a kept answer, for what is as long in each. */
const ROW_BYTES = 200;

export type KeptReply = Reply & { readonly fingerprint: string; readonly createdAt: Date };

const bySlot = prepared((session) =>
  session
    .select()
    .from(keys)
    .where(
      and(
        eq(keys.owner, sql.placeholder('owner')),
        eq(keys.method, sql.placeholder('method')),
        eq(keys.path, sql.placeholder('path')),
        eq(keys.key, sql.placeholder('key')),
      ),
    )
    .prepare(),
);

export async function findReply(session: Session, slot: Slot): Promise<KeptReply | undefined> {
  const [row] = await bySlot(session).execute(slot);
  return row && { ...row, headers: row.headers as Reply['headers'] };
}

const insertStatement = prepared((session) =>
  session
    .insert(keys)
    .values({
      owner: sql.placeholder('owner'),
      method: sql.placeholder('method'),
      path: sql.placeholder('path'),
      key: sql.placeholder('key'),
      fingerprint: sql.placeholder('fingerprint'),
      status: sql.placeholder('status'),
      headers: sql.placeholder('headers'),
      body: sql.placeholder('body'),
      bytes: sql.placeholder('bytes'),
      createdAt: sql.placeholder('createdAt'),
    })
    .onConflictDoNothing()
    .returning({ seq: keys.seq })
    .prepare(),
);

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
  const bytes = sizeOf(slot, reply);
  const insert = () => insertStatement(session).execute({ ...slot, ...reply, bytes });
  let rows = await insert();
  if (rows.length === 0 && (await deleteExpired(session, slot, expiry))) rows = await insert();
  if (rows.length === 0) return false;
  await addUsage(session, slot.owner, bytes);
  return true;
}

/** Near enough: what a caller can make longer, and the rest of a row as a round number. */
function sizeOf({ owner, path, key }: Slot, { headers, body }: KeptReply): number {
  const texts = [owner, path, key, JSON.stringify(headers), body ?? ''];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), ROW_BYTES);
}

async function deleteExpired(session: Session, slot: Slot, expiry: Date): Promise<boolean> {
  const gone = await session
    .delete(keys)
    .where(
      and(
        eq(keys.owner, slot.owner),
        eq(keys.method, slot.method),
        eq(keys.path, slot.path),
        eq(keys.key, slot.key),
        lt(keys.createdAt, expiry),
      ),
    )
    .returning({ owner: keys.owner, bytes: keys.bytes });
  await dropUsage(session, gone);
  return gone.length === 1;
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
    .returning({ owner: keys.owner, bytes: keys.bytes });
  await dropUsage(session, gone);
  return gone.length;
}
