import type { Database } from './database';
import { openFailure } from './open-failure';
import { openSqlite } from './sqlite';

const PREFIX = 'file:';

/**
 * Opens the database at `url`, such as `file:./data/shop.db`, and migrates it. `notify` is called with the name of
 * the backup that a migration makes.
 * @throws Error for any other kind of URL; one that names the file and what to do when it cannot be opened
 */
export async function openDatabase(
  url: string,
  notify: (words: string) => void = console.log,
): Promise<Database> {
  const file = fileOf(url);
  return explainOpenFailure(url, () => openSqlite(file, notify));
}

/** Runs what has to work at a start. @throws Error that names the file and the way out when it does not */
export async function explainOpenFailure<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw openFailure(error, fileOf(url));
  }
}

function fileOf(url: string): string {
  if (url.startsWith(PREFIX)) return url.slice(PREFIX.length);
  throw new Error(`DATABASE_URL must start with "${PREFIX}", for example ${PREFIX}./data/shop.db`);
}
