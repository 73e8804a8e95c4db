import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { get, post, type Reply } from '../api/ask';
import { product, shopper } from '../api/people';
import { startShop } from '../support/server';

const holder = fileURLToPath(new URL('lock-holder.mjs', import.meta.url));

/** Asks until there is an order, after the pauses that the shop asks for. @returns every other answer */
async function orderAtLast(url: string, token: string): Promise<Reply<unknown>[]> {
  const refusals: Reply<unknown>[] = [];
  for (;;) {
    const reply = await post('/api/orders', { url, token });
    if (reply.status === 201) return refusals;
    refusals.push(reply);
    await sleep(Number(reply.headers.get('Retry-After')) * 1_000);
  }
}

/** Reads every 50 ms until `isOver`. @returns how long each answer took, in milliseconds */
async function readMeanwhile(address: string, isOver: () => boolean): Promise<number[]> {
  const readings: Promise<number>[] = [];
  for (; !isOver(); await sleep(50)) {
    const startedAt = performance.now();
    const reading = fetch(address).then(async (answer) => {
      await answer.text();
      expect(answer.status).toBe(200);
      return performance.now() - startedAt;
    });
    readings.push(reading);
  }
  return Promise.all(readings);
}

describe('HTTP', () => {
  describe('operation / A foreign lock', () => {
    test('A foreign lock of three seconds', async () => {
      const shop = await startShop();
      try {
        const { url } = shop;
        const { id } = await product({ stock: 100 }, url);
        const names = Array.from({ length: 10 }, (_, n) => `Buyer${n}`);
        const buyers = await Promise.all(names.map((name) => shopper(name, url)));
        for (const { token } of buyers) {
          await post('/api/cart/items', { url, token, json: { productId: id, quantity: 1 } });
        }
        const read = [`${url}/api/health`, `${url}/api/products/${id}`];
        await Promise.all(read.map((address) => fetch(address)));

        const other = fork(holder, [join(shop.dataDir, 'shop.db'), '3000']);
        await once(other, 'message');
        let isOver = false;
        const gone = once(other, 'exit').then(() => {
          isOver = true;
        });
        const reading = read.map((address) => readMeanwhile(address, () => isOver));
        const ordering = buyers.map(({ token }) => orderAtLast(url, token));
        const times = (await Promise.all(reading)).flat();
        const refusals = (await Promise.all(ordering)).flat();
        await gone;

        expect(times.length).toBeGreaterThan(60);
        expect(Math.max(...times)).toBeLessThan(1_000);
        // Who waits in the queue behind the first may be answered when the lock is gone.
        expect(refusals.length).toBeGreaterThan(0);
        for (const { status, body, headers } of refusals) {
          expect([status, body]).toMatchObject([503, { code: 'UNAVAILABLE' }]);
          expect(headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
        }
        for (const { token } of buyers) {
          expect((await get('/api/orders', { url, token })).body).toHaveLength(1);
        }
      } finally {
        await shop.stop();
      }
    }, 60_000);
  });
});
