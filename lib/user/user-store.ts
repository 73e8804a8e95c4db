import { and, eq, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { users } from '@/db/tables/account';
import type { User } from './user';

export const userColumns = { id: users.id, email: users.email, name: users.name, role: users.role };

const byId = prepared((session) =>
  session
    .select(userColumns)
    .from(users)
    .where(eq(users.id, sql.placeholder('id')))
    .prepare(),
);

export async function findUser(session: Session, id: string): Promise<User | undefined> {
  const rows = await byId(session).execute({ id });
  return rows[0];
}

export type Credentials = {
  readonly user: User;
  readonly passwordHash: string;
  readonly tokenVersion: number;
};

export async function findCredentials(
  session: Session,
  email: string,
): Promise<Credentials | undefined> {
  const rows = await session
    .select({
      user: userColumns,
      passwordHash: users.passwordHash,
      tokenVersion: users.tokenVersion,
    })
    .from(users)
    .where(eq(users.email, email));
  return rows[0];
}

/** @returns whether it was added; false when the address has an account. */
export async function insertUser(
  session: Session,
  user: User & { passwordHash: string; createdAt: Date },
): Promise<boolean> {
  const rows = await session
    .insert(users)
    .values(user)
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return rows.length === 1;
}

const next = { tokenVersion: sql`${users.tokenVersion} + 1` };

/** From here on no token of the account counts that was issued before. */
export async function raiseTokenVersion(session: Session, userId: string): Promise<void> {
  await session.update(users).set(next).where(eq(users.id, userId)).returning({ id: users.id });
}

/**
 * Puts a new password in the place of `from`; tokens that were issued before count no more.
 * @returns the version that counts now, or undefined when `from` is not the password any more
 */
export async function replacePassword(
  session: Session,
  userId: string,
  from: string,
  to: string,
): Promise<number | undefined> {
  const rows = await session
    .update(users)
    .set({ ...next, passwordHash: to })
    .where(and(eq(users.id, userId), eq(users.passwordHash, from)))
    .returning({ tokenVersion: users.tokenVersion });
  return rows[0]?.tokenVersion;
}
