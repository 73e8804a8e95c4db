import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { idempotencyKeys as keys } from '@/db/tables';
import type { Reply, Slot } from './idempotency';

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

const kept = prepared((session) =>
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
      createdAt: sql.placeholder('createdAt'),
    })
    .onConflictDoUpdate({
      target: [keys.owner, keys.method, keys.path, keys.key],
      set: {
        fingerprint: sql`excluded.fingerprint`,
        status: sql`excluded.status`,
        headers: sql`excluded.headers`,
        body: sql`excluded.body`,
        createdAt: sql`excluded.created_at`,
      },
      setWhere: lt(keys.createdAt, sql.param(sql.placeholder('expiry'), keys.createdAt)),
    })
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
  const rows = await kept(session).execute({ ...slot, ...reply, expiry });
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
