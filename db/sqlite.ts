import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Database, Session, Versions } from './database';
import { retryOnBusy } from './lock';
import { LongReads } from './long-reads';
import { migrate } from './migrate';
import { knownMigrations, requirePending } from './pending-migrations';
import { cacheStatements } from './statement-cache';
import { WriteQueue } from './write-queue';

/**
 * Opens the file (made if missing) and brings its schema up to date; `notify` is told where it is kept as it was.
 * @throws IncompatibleDatabase and what the machine refuses
 */
export async function openSqlite(file: string, notify: (words: string) => void): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file);
  try {
    await prepare(writer, file, notify);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = connect(file, { readonly: true });

  const queue = new WriteQueue(writer, session(writer));
  const readSession = session(reader);
  const longReads = new LongReads(file);
  const changes = reader.prepare<[], number>('PRAGMA data_version').pluck();
  const latest = reader.prepare<[], Versions>(
    `SELECT (SELECT coalesce(max(seq), 0) FROM catalog_changes) AS catalog,
      (SELECT coalesce(max(seq), 0) FROM stock_movements) AS stock`,
  );
  let versions: Versions = { catalog: 0, stock: 0 };
  let readAt: number | undefined;
  return {
    versions() {
      // Changes with every commit of any other connection, and costs half of what it saves.
      const now = changes.get();
      if (now === readAt) return versions;
      readAt = now;
      const found = latest.get() ?? versions;
      const isSame = found.catalog === versions.catalog && found.stock === versions.stock;
      if (!isSame) versions = found;
      return versions;
    },
    read: (work) => retryOnBusy(() => work(readSession)),
    readLong: (work) => longReads.run(work),
    write: (work) => queue.add(work),
    async close() {
      await queue.idle();
      await longReads.close();
      reader.close();
      writer.close();
    },
  };
}

async function prepare(
  writer: BetterSqlite3.Database,
  file: string,
  notify: (words: string) => void,
): Promise<void> {
  const known = knownMigrations();
  // Before anything is changed in a file that may not be the shop's.
  await retryOnBusy(() => requirePending(writer, known));
  await retryOnBusy(() => writer.pragma('journal_mode = WAL'));
  // This build defaults to NORMAL under WAL, which may lose acknowledged orders on power loss.
  writer.pragma('synchronous = FULL');
  writer.pragma('foreign_keys = ON');
  await migrate(writer, { file, known, notify });
}

function connect(file: string, options: BetterSqlite3.Options = {}): BetterSqlite3.Database {
  // A synchronous wait for a lock would freeze the whole process; `retryOnBusy` waits instead.
  return new BetterSqlite3(file, { ...options, timeout: 0 });
}

/** The one cast: the driver answers at once, but what a store sees must be awaited. */
function session(connection: BetterSqlite3.Database): Session {
  return drizzle(cacheStatements(connection), { casing: 'snake_case' }) as unknown as Session;
}
