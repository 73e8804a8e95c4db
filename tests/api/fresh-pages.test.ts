import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { ask, get, post } from './ask';
import { type Account, admin, type Product, product, shopper } from './people';

const started: RunningShop[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((shop) => shop.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Whether a page came from the cache, and what it says. */
async function visit(path: string, url = inject('shopUrl')) {
  const { status, headers, text } = await get(path, { url });
  expect([path, status]).toEqual([path, 200]);
  return { cache: headers.get('X-Nextjs-Cache'), text };
}

const pageOf = ({ slug }: Product) => `/products/${slug}`;

async function order({ token }: Account, { id: productId }: Product, quantity: number) {
  const added = await post('/api/cart/items', { token, json: { productId, quantity } });
  expect(added.status).toBe(200);
  expect((await post('/api/orders', { token })).status).toBe(201);
}

describe('HTTP', () => {
  describe('storefront / Fresh pages', () => {
    test('A cart and an order leave kept pages where they are', async () => {
      const [ana, sold] = [await shopper(), await product({ stock: 50 })];
      const paths = ['/', '/category/other', pageOf(sold)];
      for (const path of paths) await visit(path);
      await order(ana, sold, 3);
      for (const path of paths) expect([path, (await visit(path)).cache]).toEqual([path, 'HIT']);
      const read = await get<Product>(`/api/products/${sold.id}`);
      expect(read.body.stock).toBe(47);
    });

    test('A label that changed is on the next page, and other pages stay', async () => {
      const [ana, sold, other] = [
        await shopper(),
        await product({ stock: 7 }),
        await product({ stock: 50 }),
      ];
      for (const path of [pageOf(sold), pageOf(other)]) await visit(path);
      await order(ana, sold, 2);
      const few = await visit(pageOf(sold));
      expect([few.cache, few.text.includes('Few left')]).toEqual(['MISS', true]);
      await order(ana, sold, 1);
      expect((await visit(pageOf(sold))).cache).toBe('HIT');
      await order(ana, sold, 4);
      for (const path of ['/', pageOf(sold)]) {
        const { cache, text } = await visit(path);
        expect([path, cache, text.includes('Sold out')]).toEqual([path, 'MISS', true]);
      }
      expect((await visit(pageOf(other))).cache).toBe('HIT');
    });

    test('Another process shows a change at the next request', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'openshelf-fresh-'));
      folders.push(folder);
      const databaseUrl = `file:${join(folder, 'shop.db')}`;
      for (let count = 0; count < 2; count++) started.push(await startShop({ databaseUrl }));
      const [one = '', other = ''] = started.map(({ url }) => url);
      const changed = await product({ priceCents: 111_100 }, one);
      const { token } = await admin(one);
      const rsc = (url: string) => get(`${pageOf(changed)}?_rsc`, { url, headers: { RSC: '1' } });
      for (const url of [one, other, one, other]) {
        await visit(pageOf(changed), url);
        await rsc(url);
      }
      const json = { priceCents: 222_200 };
      await ask(`/api/products/${changed.id}`, { method: 'PATCH', url: one, token, json });
      for (const url of [other, one]) {
        expect((await visit(pageOf(changed), url)).text).toContain('2,222.00');
        expect((await visit('/', url)).text).toContain('2,222.00');
        expect((await rsc(url)).text).toContain('222200');
        const read = await get(`/api/products/${changed.id}`, { url });
        expect(read.body).toMatchObject(json);
      }
    });

    test('Pages that were visited leave nothing on the disk', async () => {
      const files = () => readdirSync('.next', { recursive: true }).length;
      const visited = await product();
      const before = files();
      expect(before).toBeGreaterThan(10);
      for (const path of [pageOf(visited), '/category/other', '/products/none-of-these']) {
        await get(path);
      }
      expect(files()).toBe(before);
    });
  });
});
