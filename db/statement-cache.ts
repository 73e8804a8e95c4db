import type BetterSqlite3 from 'better-sqlite3';

/** More than the shop has queries. Searches for many words add to them. */
const MAX_STATEMENTS = 500;

/**
 * The same connection, with compiled statements reused. The query builder prepares a new one each time, and
 * compiling takes longer than running.
 */
export function cacheStatements(connection: BetterSqlite3.Database): BetterSqlite3.Database {
  const kept = new Map<string, BetterSqlite3.Statement>();
  const prepare = (source: string): BetterSqlite3.Statement => {
    const known = kept.get(source);
    if (known) return known;
    if (kept.size >= MAX_STATEMENTS) kept.clear();
    const statement = connection.prepare(source);
    kept.set(source, statement);
    return statement;
  };
  return Object.create(connection, { prepare: { value: prepare } });
}
