import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/**
 * What a store receives: the query builder, inside the one transaction of a `write` or for a `read`.
 * Typed as asynchronous, though the SQLite driver answers at once, so that every query is awaited.
 */
export type Session = Pick<
  BaseSQLiteDatabase<'async', unknown>,
  'select' | 'insert' | 'update' | 'delete'
>;

/** The number of the latest row of a log; 0 when it has none. */
export type Versions = {
  /** Of what pages show of the catalogue. */
  readonly catalog: number;
  /** Of the movements of stock. */
  readonly stock: number;
};

/** The database is full, locked by somebody else, or gone. Nothing of the work was kept. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

export type Database = {
  /**
   * Runs `work` on a connection that sees committed data only; again, when it met a lock.
   * @throws DatabaseUnavailable
   */
  read<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * The same for work whose time no index bounds, such as a search: off the event loop, in turn.
   * @throws DatabaseUnavailable when too many are waiting
   */
  readLong<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * Runs `work` as one transaction and resolves when it is safe on disk; if `work` throws, nothing
   * of it is kept. Never call `write` inside `write`: the inner one would wait for the outer one.
   */
  write<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * How far the logs below have come, in any process: what was kept from before may be stale. The same object as
   * before while nothing has changed. Costs microseconds.
   */
  versions(): Versions;
  close(): Promise<void>;
};
