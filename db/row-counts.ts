import type BetterSqlite3 from 'better-sqlite3';

export type RowCounts = ReadonlyMap<string, number>;

/** How many rows each table has; those of an index for search are counted where they come from. */
export function countRows(connection: BetterSqlite3.Database): RowCounts {
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all();
  const count = (table: string) =>
    Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  return new Map(tables.map((table) => [table, count(table)]));
}

/** @throws Error naming the table that has fewer rows than before, or is gone with its rows */
export function requireNoLostRows(before: RowCounts, after: RowCounts): void {
  for (const [table, rows] of before) {
    const left = after.get(table) ?? 0;
    if (left < rows) throw new Error(`of ${rows} rows in ${table} only ${left} would be left`);
  }
}

/** @throws Error naming a table whose rows refer to what is not there */
export function requireValidReferences(connection: BetterSqlite3.Database): void {
  const [broken] = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  if (broken)
    throw new Error(`rows of ${broken.table} refer to ${broken.parent} that are not there`);
}
