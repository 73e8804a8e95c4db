import { afterEach, describe, expect, test } from 'vitest';
import { ask, get } from '../api/ask';
import { admin, product } from '../api/people';
import { type RunningShop, startShop } from '../support/server';
import { preload } from './preload';

const DAY_MS = 24 * 60 * 60 * 1000;

let shop: RunningShop;
afterEach(() => shop.stop());

/** Until a product says that it was made days ago. */
async function setClockBack({ pid, url }: RunningShop): Promise<void> {
  process.kill(pid, 'SIGUSR2');
  for (;;) {
    const { slug: _, ...made } = await product({}, url);
    const { createdAt } = made as unknown as { createdAt: string };
    if (Date.parse(createdAt) < Date.now() - 2 * DAY_MS) return;
  }
}

describe('HTTP', () => {
  describe('storefront / Fresh pages', () => {
    test('A clock set back keeps no old page', async () => {
      shop = await startShop({ env: preload('clock-set-back') });
      const { url } = shop;
      const { id, slug } = await product({ priceCents: 111_100 }, url);
      const page = async () => (await get(`/products/${slug}`, { url })).text;
      expect(await page()).toContain('1,111.00');
      await setClockBack(shop);
      const { token } = await admin(url);
      const json = { priceCents: 222_200 };
      await ask(`/api/products/${id}`, { method: 'PATCH', url, token, json });
      expect(await page()).toContain('2,222.00');
    });
  });
});
