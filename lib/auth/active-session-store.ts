import { and, desc, eq, gt, lt, or } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { deleteBatch } from '@/db/delete-batch';
import { sessions, users } from '@/db/tables/account';
import type { Position } from '../shared/page';
import { rememberClient } from './known-client-store';
import type { NewSession } from './new-session';
import type { ActiveSession } from './session';

const sessionColumns = {
  id: sessions.id,
  userId: sessions.userId,
  kind: sessions.kind,
  agent: sessions.agent,
  network: sessions.network,
  startedAt: sessions.startedAt,
  expiresAt: sessions.expiresAt,
};

/** Puts a session into the list of its account, which is known from now on where it was started. */
export async function saveNewSession(
  session: Session,
  { session: started, clients }: NewSession,
): Promise<void> {
  await session.insert(sessions).values(started).returning({ id: sessions.id });
  for (const client of clients)
    await rememberClient(session, started.userId, client, started.startedAt);
}

export type ListedSession = ActiveSession & { readonly name: string; readonly email: string };

type Filter = {
  readonly userId?: string | undefined;
  readonly email?: string | undefined;
  readonly now: Date;
  readonly limit: number;
  readonly after?: Position | undefined;
};

/** Sessions that count now, newest first. */
export async function listSessions(
  session: Session,
  { userId, email, now, limit, after }: Filter,
): Promise<ListedSession[]> {
  return session
    .select({ ...sessionColumns, name: users.name, email: users.email })
    .from(sessions)
    .innerJoin(users, and(eq(users.id, sessions.userId), eq(users.tokenVersion, sessions.version)))
    .where(
      and(
        userId === undefined ? undefined : eq(sessions.userId, userId),
        email === undefined ? undefined : eq(users.email, email),
        gt(sessions.expiresAt, now),
        after && startedBefore(after),
      ),
    )
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(limit);
}

function startedBefore({ value, id }: Position) {
  const startedAt = new Date(Number(value));
  return or(
    lt(sessions.startedAt, startedAt),
    and(eq(sessions.startedAt, startedAt), lt(sessions.id, id)),
  );
}

/** @returns when the session would have ended by itself; undefined for one that the account does not have */
export async function deleteSession(
  session: Session,
  { id, userId }: { id: string; userId?: string | undefined },
): Promise<Date | undefined> {
  const isTheirs = userId === undefined ? undefined : eq(sessions.userId, userId);
  const rows = await session
    .delete(sessions)
    .where(and(eq(sessions.id, id), isTheirs))
    .returning({ expiresAt: sessions.expiresAt });
  return rows[0]?.expiresAt;
}

/** Removes at most `limit` sessions that have ended by themselves. @returns how many */
export function deleteExpiredSessions(session: Session, now: Date, limit: number): Promise<number> {
  const where = lt(sessions.expiresAt, now);
  return deleteBatch(session, { table: sessions, key: sessions.id, where, limit });
}
