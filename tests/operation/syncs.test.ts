import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { post } from '../api/ask';
import { product, shopper } from '../api/people';
import { startShop } from '../support/server';
import { preload } from './preload';
import { syncCounter } from './sync-counter';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

/** Places orders one after the other. @returns the syncs before the answer of each */
async function syncsOfOrders(orders: number, env: Readonly<Record<string, string>> = {}) {
  const { options, count } = syncCounter(mkdtempSync(join(folder, 'syncs-')));
  const shop = await startShop({ ...options, env: { ...options.env, ...env } });
  try {
    const { url } = shop;
    const [{ token }, { id }] = [await shopper('Ana', url), await product({ stock: orders }, url)];
    const syncs: number[] = [];
    for (let order = 0; order < orders; order += 1) {
      await post('/api/cart/items', { url, token, json: { productId: id, quantity: 1 } });
      const before = count();
      expect((await post('/api/orders', { url, token })).status).toBe(201);
      syncs.push(count() - before);
    }
    return syncs;
  } finally {
    await shop.stop();
  }
}

describe('HTTP', () => {
  describe('operation / On disk before the answer', () => {
    test('A hundred orders cause a hundred syncs', async () => {
      const syncs = await syncsOfOrders(100);
      // Not counting what was put in the carts meanwhile.
      expect(syncs.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(100);
      expect(Math.min(...syncs)).toBeGreaterThanOrEqual(1);
    }, 60_000);

    test('A hundred orders cause a hundred syncs · and do not when the database is lazy', async () => {
      const syncs = await syncsOfOrders(20, preload('lazy-sync'));
      expect(syncs.reduce((sum, count) => sum + count)).toBeLessThan(20);
    }, 60_000);
  });
});
