import { eq, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { users } from '@/db/tables';
import type { User } from './user';

const account = { id: users.id, email: users.email, name: users.name, role: users.role };

const byId = prepared((session) =>
  session
    .select(account)
    .from(users)
    .where(eq(users.id, sql.placeholder('id')))
    .prepare(),
);

export async function findUser(session: Session, id: string): Promise<User | undefined> {
  const rows = await byId(session).execute({ id });
  return rows[0];
}

export async function findCredentials(
  session: Session,
  email: string,
): Promise<{ user: User; passwordHash: string } | undefined> {
  const rows = await session
    .select({ user: account, passwordHash: users.passwordHash })
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
