import type { Database } from './database';
import { openFailure } from './open-failure';
import { openSqlite } from './sqlite';

const PREFIX = 'file:';

/**
 * Opens the database that the address names and brings it up to date; `notify` is told what the owner may want to
 * know of that. Only files are known: `file:./data/shop.db`.
 * @throws Error for any other address, and one that names the file and the way out when it cannot be opened
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
