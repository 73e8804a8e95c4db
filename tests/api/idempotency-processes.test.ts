import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { get, post } from './ask';
import { type Account, product, shopper } from './people';

type Order = { readonly id: string };

const folders: string[] = [];
const started: RunningShop[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((shop) => shop.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A database that outlives the processes on it. */
function databaseUrl(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openshelf-idempotency-'));
  folders.push(folder);
  return `file:${join(folder, 'shop.db')}`;
}

async function start(url: string): Promise<RunningShop> {
  const shop = await startShop({ databaseUrl: url });
  started.push(shop);
  return shop;
}

/** Ana, with one piece of a product in her cart. */
async function withCart(url: string): Promise<Account> {
  const ana = await shopper('Ana', url);
  const { id: productId } = await product({}, url);
  const json = { productId, quantity: 1 };
  const { status } = await post('/api/cart/items', { url, token: ana.token, json });
  expect(status).toBe(200);
  return ana;
}

function order(url: string, { token }: Account) {
  return post<Order & { code?: string }>('/api/orders', {
    url,
    token,
    headers: { 'Idempotency-Key': 'k-1' },
  });
}

describe('HTTP', () => {
  describe('idempotency / Repeating a request', () => {
    test('A repeat after a crash', async () => {
      const database = databaseUrl();
      const first = await start(database);
      const ana = await withCart(first.url);
      const placed = await order(first.url, ana);
      expect(placed.status).toBe(201);
      await first.kill();

      const { url } = await start(database);
      const again = await order(url, ana);
      expect([again.status, again.text]).toEqual([201, placed.text]);
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      const { body } = await get<Order[]>('/api/orders', { url, token: ana.token });
      expect(body).toHaveLength(1);
    }, 60_000);
  });

  describe('idempotency / While the first is running', () => {
    test('Twenty at once are done once', async () => {
      const database = databaseUrl();
      const shops = [await start(database), await start(database)];
      const [{ url } = { url: '' }] = shops;
      const ana = await withCart(url);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => order(shops[index % 2]?.url ?? '', ana)),
      );
      const done = answers.filter(({ status }) => status === 201);
      expect(done.length).toBeGreaterThan(0);
      expect(new Set(done.map(({ text }) => text)).size).toBe(1);
      for (const { status, body, headers } of answers) {
        if (status === 201) continue;
        expect([status, body.code]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS']);
        expect(headers.get('Retry-After')).toMatch(/^\d+$/);
      }
      const { body } = await get<Order[]>('/api/orders', { url, token: ana.token });
      expect(body.map(({ id }) => id)).toEqual([done[0]?.body.id]);
    }, 60_000);
  });
});
