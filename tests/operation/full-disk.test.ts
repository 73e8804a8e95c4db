import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { get, post } from '../api/ask';
import { product, shopper } from '../api/people';
import { startShop } from '../support/server';

/** Files of the process can no longer grow past this size; `unlimited` takes it back. */
function limitFiles(pid: number, size: number | 'unlimited'): void {
  const { status, error } = spawnSync('prlimit', [`--pid=${pid}`, `--fsize=${size}:`]);
  if (status !== 0) throw error ?? new Error('To fill a disk, install prlimit (util-linux)');
}

describe('HTTP', () => {
  describe('operation / A disk without room', () => {
    test('A full disk refuses orders and nothing else', async () => {
      const shop = await startShop();
      try {
        const { url } = shop;
        const [{ token }, { id, slug }] = [await shopper('Ana', url), await product({}, url)];
        await post('/api/cart/items', { url, token, json: { productId: id, quantity: 1 } });
        const cart = () => get('/api/cart', { url, token });
        const before = await cart();

        // What is committed goes to the end of the log, until that has grown to 4 MB.
        limitFiles(shop.pid, statSync(join(shop.dataDir, 'shop.db-wal')).size);
        for (let attempt = 0; attempt < 3; attempt += 1) {
          const refused = await post('/api/orders', { url, token });
          expect([refused.status, refused.body.code]).toEqual([503, 'UNAVAILABLE']);
          expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/);
          const added = { url, token, json: { productId: id, quantity: 1 } };
          expect((await post('/api/cart/items', added)).status).toBe(503);
          expect((await get(`/api/products/${id}`, { url })).status).toBe(200);
          expect((await get(`/products/${slug}`, { url })).status).toBe(200);
          expect((await get('/', { url })).status).toBe(200);
        }
        expect((await cart()).text).toBe(before.text);
        expect((await get('/api/orders', { url, token })).body).toEqual([]);

        limitFiles(shop.pid, 'unlimited');
        expect((await post('/api/orders', { url, token })).status).toBe(201);
        expect((await get('/api/orders', { url, token })).body).toHaveLength(1);
        const { body } = await get<{ stock: number }>(`/api/products/${id}`, { url });
        expect(body.stock).toBe(4);
      } finally {
        await shop.stop();
      }
    }, 60_000);
  });
});
