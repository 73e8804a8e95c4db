import { and, eq, lt, notExists, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { deleteBatch } from '@/db/delete-batch';
import { prepared } from '@/db/prepared';
import { endedSessions, users } from '@/db/tables/account';
import type { User } from '../user/user';
import { userColumns } from '../user/user-store';
import type { ReadToken } from './token';

const byToken = prepared((session) => {
  const ended = session
    .select({ id: endedSessions.id })
    .from(endedSessions)
    .where(eq(endedSessions.id, sql.placeholder('id')));
  return session
    .select(userColumns)
    .from(users)
    .where(
      and(
        eq(users.id, sql.placeholder('userId')),
        eq(users.tokenVersion, sql.placeholder('version')),
        notExists(ended),
      ),
    )
    .prepare();
});

/** The account of a token, unless the token was ended since it was issued. */
export async function findAccountOfToken(
  session: Session,
  { userId, version, id }: Omit<ReadToken, 'expiresAt'>,
): Promise<User | undefined> {
  const rows = await byToken(session).execute({ userId, version, id });
  return rows[0];
}

/** Ends a session; `expiresAt` is when no token of it can count any more by itself. */
export async function insertEndedSession(
  session: Session,
  ended: { id: string; expiresAt: Date },
): Promise<void> {
  await session
    .insert(endedSessions)
    .values(ended)
    .onConflictDoNothing()
    .returning({ id: endedSessions.id });
}

/** Removes at most `limit` rows that are of no use since `now`. @returns how many */
export function deleteEndedSessions(session: Session, now: Date, limit: number): Promise<number> {
  const where = lt(endedSessions.expiresAt, now);
  return deleteBatch(session, { table: endedSessions, key: endedSessions.id, where, limit });
}
