import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { signToken } from '@/lib/auth/token';
import { env } from '@/lib/env';
import { openShop } from '@/lib/open-shop';
import { newId } from '@/lib/shared/ids';
import { type Cookies, makeVisitors } from './visitors';

export type Buyer = { readonly userId: string; readonly token: string };

export type DemoData = {
  readonly file: string;
  readonly authSecret: string;
  readonly products: readonly { readonly id: string; readonly slug: string }[];
  readonly buyers: readonly Buyer[];
  /** None of the buyers. */
  readonly cookies: Cookies;
};

const BUYERS = 8_000;
const TOKEN_SECONDS = 60 * 60;

/**
 * The demo shop in a new file under `folder`, with many accounts and shelves that do not run empty while
 * orders are measured.
 */
export async function makeDemoData(folder: string): Promise<DemoData> {
  const file = join(mkdtempSync(join(folder, 'shop-')), 'shop.db');
  const authSecret = randomBytes(32).toString('hex');
  const settings = { ...env(), DATABASE_URL: `file:${file}`, AUTH_SECRET: authSecret };
  const { shop } = await openShop(settings);
  const connection = new BetterSqlite3(file);
  connection.exec('UPDATE products SET stock = 1000000');
  const products = connection
    .prepare<[], { id: string; slug: string }>('SELECT id, slug FROM products ORDER BY seq')
    .all();
  const userIds = Array.from({ length: BUYERS }, () => newId('user'));
  addAccounts(connection, userIds);
  connection.close();
  const cookies = await makeVisitors(shop);
  await shop.db.close();
  const buyers = await Promise.all(userIds.map(signedIn));
  return { file, authSecret, products, buyers, cookies };

  async function signedIn(userId: string): Promise<Buyer> {
    const claims = { userId, role: 'shopper' as const, version: 0 };
    const token = await signToken([authSecret], claims, 'api', TOKEN_SECONDS, new Date());
    return { userId, token };
  }
}

/** Straight into the table: hashing thousands of passwords would take longer than the whole bench. */
function addAccounts(connection: BetterSqlite3.Database, userIds: readonly string[]): void {
  const insert = connection.prepare(
    `INSERT INTO users (id, email, name, role, password_hash, created_at)
     VALUES (?, ?, 'Buyer', 'shopper', 'no password', ?)`,
  );
  const now = Date.now();
  connection.transaction(() => {
    for (const id of userIds) insert.run(id, `${id}@bench.example`, now);
  })();
}
