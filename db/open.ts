import type { Database } from './database';
import { openSqlite } from './sqlite';

/**
 * Opens the database that the address names. Only files are known: `file:./data/shop.db`.
 * @throws Error for any other address.
 */
export async function openDatabase(url: string): Promise<Database> {
  if (!url.startsWith('file:')) {
    throw new Error(`DATABASE_URL must start with "file:", for example file:./data/shop.db`);
  }
  return openSqlite(url.slice('file:'.length));
}
