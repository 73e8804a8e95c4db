import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '@/db/database';
import { prepared } from '@/db/prepared';
import { apiKeys as keys, users } from '@/db/tables/account';
import type { Scope } from '../shared/caller';
import type { Position } from '../shared/page';
import type { ApiKey } from './api-key';

const keyColumns = {
  id: keys.id,
  name: keys.name,
  scopes: keys.scopes,
  createdAt: keys.createdAt,
  createdBy: keys.createdBy,
  lastUsedAt: keys.lastUsedAt,
  revokedAt: keys.revokedAt,
};

function withScopes<Row extends { readonly scopes: unknown }>(row: Row) {
  return { ...row, scopes: row.scopes as readonly Scope[] };
}

export async function insertKey(session: Session, key: ApiKey, hash: string): Promise<void> {
  await session
    .insert(keys)
    .values({ ...key, hash })
    .returning({ id: keys.id });
}

const byHash = prepared((session) =>
  session
    .select(keyColumns)
    .from(keys)
    .where(eq(keys.hash, sql.placeholder('hash')))
    .prepare(),
);

export async function findKey(session: Session, hash: string): Promise<ApiKey | undefined> {
  const [row] = await byHash(session).execute({ hash });
  return row && withScopes(row);
}

export type ListedKey = ApiKey & {
  /** What whoever made it is called. */
  readonly makerName: string | null;
};

/** Newest first. */
export async function listKeys(
  session: Session,
  { limit, after }: { limit: number; after?: Position | undefined },
): Promise<ListedKey[]> {
  const maker = alias(keys, 'maker');
  const rows = await session
    .select({
      ...keyColumns,
      makerName: sql<string | null>`coalesce(${users.name}, ${maker.name})`,
    })
    .from(keys)
    .leftJoin(users, eq(users.id, keys.createdBy))
    .leftJoin(maker, eq(maker.id, keys.createdBy))
    .where(after && lt(keys.seq, sql`(SELECT seq FROM api_keys WHERE id = ${after.id})`))
    .orderBy(desc(keys.seq))
    .limit(limit);
  return rows.map(withScopes);
}

/** From the first time on it is revoked. @returns whether there is such a key */
export async function revokeKey(session: Session, id: string, now: Date): Promise<boolean> {
  const revokedAt = sql`coalesce(${keys.revokedAt}, ${sql.param(now, keys.revokedAt)})`;
  const rows = await session
    .update(keys)
    .set({ revokedAt })
    .where(eq(keys.id, id))
    .returning({ id: keys.id });
  return rows.length === 1;
}

/** Keeps `now` as the last use, unless a use since `before` is known. */
export async function touchKey(
  session: Session,
  id: string,
  now: Date,
  before: Date,
): Promise<void> {
  await session
    .update(keys)
    .set({ lastUsedAt: now })
    .where(and(eq(keys.id, id), or(isNull(keys.lastUsedAt), lt(keys.lastUsedAt, before))))
    .returning({ id: keys.id });
}
