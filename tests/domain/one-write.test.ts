import { describe, expect, test } from 'vitest';
import { openOwnApi } from '../doors/own-api';

type Made = { id: string; status?: string };

describe('domain', () => {
  describe('idempotency / One write for each request', () => {
    test.each(['with a key', 'without one'])(
      'What changes the shop is one write · %s',
      async (how) => {
        const api = await openOwnApi();
        const owner = await (await api.person('Owner', 'admin')).token();
        const ana = await (await api.person()).token();
        const writes: number[] = [];
        async function post(path: string, token: string, json: object): Promise<Made> {
          const before = api.writes;
          const key = how === 'with a key' ? { key: path } : {};
          const { status, body } = await api.send<Made>('POST', path, { token, json, ...key });
          expect(status).toBeLessThan(300);
          writes.push(api.writes - before);
          return body;
        }

        const product = { name: 'Blue Harbour', priceCents: 1250, stock: 5 };
        const { id: productId } = await post('/api/products', owner, product);
        await post('/api/cart/items', ana, { productId, quantity: 2 });
        const { id } = await post('/api/orders', ana, {});
        const paid = await post(`/api/payments/${id}`, ana, {});

        expect(paid.status).toBe('PAID');
        expect(writes).toEqual([1, 1, 1, 1]);
        await api.close();
      },
    );
  });
});
