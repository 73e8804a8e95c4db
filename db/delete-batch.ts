import { inArray, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Session } from './database';

type Batch = {
  readonly table: SQLiteTable;
  /** What names a row. */
  readonly key: SQLiteColumn;
  readonly where: SQL | undefined;
  readonly limit: number;
};

/** Deletes at most `limit` rows in one statement. @returns how many */
export async function deleteBatch(
  session: Session,
  { table, key, where, limit }: Batch,
): Promise<number> {
  const batch = session.select({ key }).from(table).where(where).limit(limit);
  const rows = await session.delete(table).where(inArray(key, batch)).returning({ key });
  return rows.length;
}
