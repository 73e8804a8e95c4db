import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { type Client, createClient, Refused } from '../../clients/typescript/src/client';
import { typesFile, typesOf } from '../../scripts/parts/client-types.mjs';
import { tag, uniqueEmail } from '../doors/unique';
import { checkedFetch, readDocument } from '../support/checked-fetch';
import { adminEmail, adminPassword } from '../support/server';

const url = inject('shopUrl');
const checkout = fileURLToPath(new URL('../..', import.meta.url));
const shop = createClient({ url, fetch: checkedFetch });

async function logIn(email: string, password: string): Promise<Client> {
  const login = await shop.post('/api/auth/login', { body: { email, password } });
  if (!login.ok) throw new Error(login.error.message);
  return shop.as(login.data.token);
}

async function shopper(): Promise<Client> {
  const account = { email: uniqueEmail(), password: 'correct horse battery', name: 'Ana' };
  expect((await shop.post('/api/auth/register', { body: account })).status).toBe(201);
  return logIn(account.email, account.password);
}

async function shelf(count: number): Promise<{ category: string; ids: string[] }> {
  const admin = await logIn(adminEmail, adminPassword);
  const category = `maps-${tag()}`;
  const ids: string[] = [];
  for (let number = 0; number < count; number++) {
    const body = { name: `Map ${number}`, priceCents: 1250, stock: 5, category };
    const added = await admin.post('/api/products', { body });
    if (!added.ok) throw new Error(added.error.message);
    ids.push(added.data.id);
  }
  return { category, ids };
}

describe('HTTP', () => {
  describe('api-documentation / The client', () => {
    test('The client reads every page', async () => {
      const { category, ids } = await shelf(5);
      let requests = 0;
      const counting = createClient({
        url,
        fetch: (...asked) => {
          requests++;
          return checkedFetch(...asked);
        },
      });
      const read: string[] = [];
      for await (const product of counting.each('/api/products', {
        query: { category, limit: 2 },
      })) {
        read.push(product.id);
      }
      expect(read.sort()).toEqual(ids.sort());
      expect(requests).toBe(3);
    });

    test('The client gives a refusal as a value', async () => {
      const ana = await shopper();
      const placed = await ana.post('/api/orders');
      expect(placed.ok).toBe(false);
      expect(!placed.ok && placed.error.code).toBe('CART_EMPTY');
    });

    test('The client gives a refusal as a value · with the details of its code', async () => {
      const [ana, { ids }] = await Promise.all([shopper(), shelf(1)]);
      const productId = ids[0] ?? '';
      const added = await ana.post('/api/cart/items', { body: { productId, quantity: 6 } });
      expect(added.ok).toBe(true);
      const placed = await ana.post('/api/orders');
      if (placed.ok || placed.error.code !== 'OUT_OF_STOCK') throw new Error('not refused');
      expect(placed.error.details?.items).toEqual([
        { productId, name: 'Map 0', requested: 6, available: 5 },
      ]);
    });

    test('The client gives a refusal as a value · but throws it in a sequence', async () => {
      const reading = shop.each('/api/orders').next();
      await expect(reading).rejects.toThrow(Refused);
      await expect(reading).rejects.toMatchObject({ error: { code: 'UNAUTHORIZED', status: 401 } });
    });

    test('The client gives a refusal as a value · on the way to a paid order', async () => {
      const [ana, { ids }] = await Promise.all([shopper(), shelf(1)]);
      const productId = ids[0] ?? '';
      await ana.post('/api/cart/items', { body: { productId, quantity: 2 } });
      const placed = await ana.post('/api/orders');
      if (!placed.ok) throw new Error(placed.error.message);
      const { id } = placed.data;
      const declined = { cardNumber: '4000 0000 0000 0002' };
      const refused = await ana.post('/api/payments/{id}', { path: { id }, body: declined });
      expect(!refused.ok && refused.error.code).toBe('PAYMENT_DECLINED');
      const paid = await ana.post('/api/payments/{id}', { path: { id } });
      expect(paid.ok && paid.data.status).toBe('PAID');
      const read = await ana.get('/api/orders/{id}', { path: { id } });
      expect(read.ok && read.data).toEqual(paid.ok && paid.data);
      const left = await shop.get('/api/products/{id}', { path: { id: productId } });
      expect(left.ok && left.data.stock).toBe(3);
    });

    test('The types of the client are those of the document', async () => {
      const made = await typesOf(await readDocument(url));
      expect(await readFile(join(checkout, typesFile), 'utf8')).toBe(made);
    }, 60_000);
  });
});
