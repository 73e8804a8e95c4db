import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { ask, get, post } from '../api/ask';
import { type Account, admin, product, shopper } from '../api/people';
import { type RunningShop, startShop } from '../support/server';
import { ordersIn } from '../torture/audit';
import { damage } from './corrupt-file';
import { npmRun } from './npm-run';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

async function withShop<T>(database: string, work: (shop: RunningShop) => Promise<T>): Promise<T> {
  const shop = await startShop({ databaseUrl: `file:${database}` });
  try {
    return await work(shop);
  } finally {
    await shop.stop();
  }
}

async function order(url: string, { token }: Account, productId: string): Promise<string> {
  await post('/api/cart/items', { url, token, json: { productId, quantity: 2 } });
  const { status, body } = await post<{ id: string }>('/api/orders', { url, token });
  expect(status).toBe(201);
  return body.id;
}

async function everything(url: string, { token }: Account) {
  return {
    products: (await get('/api/products?limit=100', { url })).body,
    orders: (await get('/api/orders', { url, token })).body,
    session: (await get('/api/session', { url, token })).body,
  };
}

/** The database of a shop that has ended, its backup, and somebody with an account there. */
async function backedUp(name: string) {
  const database = join(folder, name, 'shop.db');
  const backup = join(folder, `${name}.backup`);
  const ana = await withShop(database, ({ url }) => shopper('Ana', url));
  expect(await npmRun('backup', [backup], database)).toMatchObject({ code: 0 });
  return { database, backup, ana };
}

async function expectOpen(database: string, { token }: Account): Promise<void> {
  await withShop(database, async ({ url }) => {
    expect((await get('/api/orders', { url, token })).status).toBe(200);
  });
}

/** What is in the files of a database, less what only coordinates those who have it open. */
function bytesOf(database: string): Record<string, string> {
  const there = ['', '-wal', '-journal'].map((end) => database + end).filter(existsSync);
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(there.map((path) => [path, hash(path)]));
}

describe('HTTP', () => {
  describe('operation / Restore', () => {
    test('A backup brings the shop back', async () => {
      const database = join(folder, 'shop', 'shop.db');
      const backup = join(folder, 'shop.backup');
      const { ana, before, later, bob } = await withShop(database, async ({ url }) => {
        const [ana, { id }] = [await shopper('Ana', url), await product({ stock: 9 }, url)];
        await order(url, ana, id);
        expect((await npmRun('backup', [backup], database)).code).toBe(0);
        const before = await everything(url, ana);
        const later = await order(url, ana, id);
        const owner = await admin(url);
        await ask(`/api/products/${id}`, { method: 'DELETE', url, token: owner.token });
        const bob = await shopper('Bob', url);
        expect(await everything(url, ana)).not.toEqual(before);
        return { ana, before, later, bob };
      });

      const restored = await npmRun('restore', [backup, '--overwrite'], database);
      expect([restored.code, restored.error]).toEqual([0, '']);
      await withShop(database, async ({ url }) => {
        expect(await everything(url, ana)).toEqual(before);
        const { status } = await get('/api/orders', { url, token: bob.token });
        expect(status).toBe(401);
      });
      const kept = /The data from before is in (\S+)/.exec(restored.output)?.[1] ?? '';
      expect(ordersIn(kept).map(({ id }) => id)).toContain(later);
      const left = ['auth-secret', 'shop.db', kept.split('/').at(-1)];
      expect(left).toEqual(expect.arrayContaining(readdirSync(join(folder, 'shop'))));
    }, 60_000);

    test('A backup brings the shop back · where there is only the log of another', async () => {
      const { backup, ana } = await backedUp('one');
      const database = join(folder, 'two', 'shop.db');
      mkdirSync(join(folder, 'two'));
      writeFileSync(`${database}-wal`, 'left over');
      const { code, output } = await npmRun('restore', [backup], database);
      expect([code, output]).toEqual([0, expect.stringContaining('The data from before is in')]);
      await expectOpen(database, ana);
    }, 60_000);

    test('A backup brings the shop back · over data that is damaged', async () => {
      const { backup, ana, database } = await backedUp('three');
      damage(database, 'users');
      expect(await npmRun('restore', [backup, '--overwrite'], database)).toMatchObject({ code: 0 });
      await expectOpen(database, ana);

      writeFileSync(database, 'These are words and no database.');
      const refused = await npmRun('restore', [backup, '--overwrite'], database);
      expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('move') });
      expect(readFileSync(database, 'utf8')).toBe('These are words and no database.');
    }, 60_000);

    test('A restore refuses what would harm', async () => {
      const database = join(folder, 'refusing', 'shop.db');
      const backup = join(folder, 'refusing.backup');
      const shop = await startShop({ databaseUrl: `file:${database}` });
      const { url } = shop;
      const [ana, { id }] = [await shopper('Ana', url), await product({ stock: 9 }, url)];
      await order(url, ana, id);
      expect((await npmRun('backup', [backup], database)).code).toBe(0);
      await order(url, ana, id);

      let reasons = new Set<string>();
      const expectRefusal = async (args: string[], reason: string) => {
        const files = readdirSync(join(folder, 'refusing'));
        const before = bytesOf(database);
        const { code, error } = await npmRun('restore', args, database);
        expect([reason, code]).not.toEqual([reason, 0]);
        expect(error.split('\n')).toEqual([expect.stringContaining(reason)]);
        expect(bytesOf(database)).toEqual(before);
        expect(readdirSync(join(folder, 'refusing'))).toEqual(files);
        reasons = reasons.add(error);
      };
      await expectRefusal([backup, '--overwrite'], 'A shop is running');
      // What was written last is still in the log beside the database.
      await shop.kill();
      await expectRefusal([backup], 'There is data');
      for (const [name, reason] of Object.entries(harmful(backup))) {
        await expectRefusal([join(folder, name), '--overwrite'], reason);
      }
      expect(reasons.size).toBe(8);
    }, 90_000);
  });
});

/** Makes the files that must not be restored. @returns what has to be said about each */
function harmful(backup: string): Record<string, string> {
  const copy = (name: string) => {
    copyFileSync(backup, join(folder, name));
    return join(folder, name);
  };
  const size = readFileSync(backup).length;
  truncateSync(copy('half.db'), size / 2);
  truncateSync(copy('half-a-page.db'), size - 2_000);

  damage(copy('noise.db'), 'orders');

  writeFileSync(join(folder, 'text.db'), 'These are words and no database.\n'.repeat(1_000));
  const other = new BetterSqlite3(join(folder, 'other.db'));
  other.exec('CREATE TABLE products (id TEXT); CREATE TABLE orders (id TEXT)');
  other.close();
  const newer = new BetterSqlite3(copy('newer.db'));
  newer.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 9e15)");
  newer.close();
  return {
    'half.db': 'it is damaged',
    'half-a-page.db': 'it is damaged',
    'noise.db': 'it is damaged',
    'text.db': 'it is no database',
    'other.db': 'it is not a shop',
    'newer.db': 'newer',
  };
}
