import { describe, expect, inject, test } from 'vitest';
import { tag } from '../doors/unique';
import { ask, get, post } from './ask';
import { admin, product, shopper } from './people';

type Named = { readonly id: string; readonly status?: string };

/** The path of the next page; its address has to be whole, and this shop's. */
function nextOf(headers: Headers): string {
  const next = /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1] ?? '';
  expect(next).toMatch(/^https?:\/\//);
  const { origin, pathname, search } = new URL(next);
  expect(origin).toBe(inject('shopUrl'));
  return pathname + search;
}

describe('HTTP', () => {
  describe('http-api / Routes and statuses', () => {
    test('HEAD answers as GET does, without the body', async () => {
      const path = `/api/products/${(await product()).id}`;
      const [head, whole] = [await ask(path, { method: 'HEAD' }), await get(path)];
      expect([head.status, whole.status]).toEqual([200, 200]);
      for (const name of ['ETag', 'Content-Type']) {
        expect(whole.headers.get(name)).toMatch(/./);
        expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
      }
      expect([head.text, whole.text === '']).toEqual(['', false]);
    });

    test('A created resource has an address', async () => {
      const { token } = await admin();
      const json = { name: 'Blue Harbour', priceCents: 1250, stock: 5 };
      const added = await post<Named>('/api/products', { token, json });
      expect(added.status).toBe(201);
      expect(added.headers.get('Location')).toBe(`/api/products/${added.body.id}`);
      const read = await get<Named>(`/api/products/${added.body.id}`);
      expect(read.body).toEqual(added.body);

      const ana = await shopper();
      await post('/api/cart/items', {
        token: ana.token,
        json: { productId: added.body.id, quantity: 1 },
      });
      const ordered = await post<Named>('/api/orders', { token: ana.token, json: {} });
      expect(ordered.status).toBe(201);
      expect(ordered.headers.get('Location')).toBe(`/api/orders/${ordered.body.id}`);
      const order = await get<Named>(`/api/orders/${ordered.body.id}`, { token: ana.token });
      expect(order.body).toEqual(ordered.body);
    });

    test('Archiving answers without a body', async () => {
      const [{ token }, { id }] = await Promise.all([admin(), product()]);
      const archived = await ask(`/api/products/${id}`, { method: 'DELETE', token });
      expect(archived.status).toBe(204);
      expect(archived.text).toBe('');
    });

    test('A missing body counts as empty', async () => {
      const [{ token }, { id }] = await Promise.all([shopper(), product()]);
      await post('/api/cart/items', { token, json: { productId: id, quantity: 1 } });
      const ordered = await post<Named>('/api/orders', { token });
      expect(ordered.status).toBe(201);
      const paid = await post<Named>(`/api/payments/${ordered.body.id}`, { token });
      expect(paid.status).toBe(200);
      expect(paid.body.status).toBe('PAID');
    });
  });

  describe('http-api / Paging headers', () => {
    async function threeInACategory(): Promise<string> {
      const category = `tiles-${tag()}`;
      for (const name of ['One', 'Two', 'Three']) await product({ name, category });
      return category;
    }

    test('The next page is in a Link header', async () => {
      const category = await threeInACategory();
      const first = await get<Named[]>(`/api/products?category=${category}&limit=2`);
      expect(first.body).toHaveLength(2);
      const next = nextOf(first.headers);
      expect(next).toContain(`category=${category}`);
      expect(next).toContain('limit=2');
      const second = await get<Named[]>(next);
      expect(second.body).toHaveLength(1);
      expect(second.headers.get('Link')).toBeNull();
      const ids = [...first.body, ...second.body].map(({ id }) => id);
      expect(new Set(ids).size).toBe(3);
    });

    test('The total is in a header', async () => {
      const category = await threeInACategory();
      const counted = await get(`/api/products?category=${category}&limit=2&count=true`);
      expect(counted.headers.get('X-Total-Count')).toBe('3');
      const plain = await get(`/api/products?category=${category}&limit=2`);
      expect(plain.headers.get('X-Total-Count')).toBeNull();
    });
  });
});

describe('routes, beyond the scenarios', () => {
  test('The health of the shop is told to anyone', async () => {
    const { status, body } = await get<unknown>('/api/health');
    expect(status).toBe(200);
    expect(body).toEqual({ status: 'ok' });
  });
});
