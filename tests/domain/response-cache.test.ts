import { afterEach, describe, expect, test, vi } from 'vitest';
import { type OwnApi, openOwnApi } from '../doors/own-api';

let api: OwnApi;
afterEach(() => api.close());

describe('answers that are the same for everybody', () => {
  test('are kept over carts, and read again after a change of stock or product', async () => {
    api = await openOwnApi();
    const owner = { token: await (await api.person('Owner', 'admin')).token() };
    const ana = { token: await (await api.person()).token() };
    const { id } = await api.product({ stock: 50 });
    const address = `/api/products/${id}`;
    const read = vi.spyOn(api.shop.db, 'read');
    const reads = async () => {
      read.mockClear();
      const answer = await api.send<{ stock: number; priceCents: number }>('GET', address);
      return [read.mock.calls.length, answer.body.stock, answer.body.priceCents];
    };
    expect(await reads()).toEqual([1, 50, 1250]);
    const line = { productId: id, quantity: 2 };
    await api.send('POST', '/api/cart/items', { ...ana, json: line });
    expect(await reads()).toEqual([0, 50, 1250]);
    expect((await api.send('POST', '/api/orders', ana)).status).toBe(201);
    expect(await reads()).toEqual([1, 48, 1250]);
    expect(await reads()).toEqual([0, 48, 1250]);
    await api.send('PATCH', address, { ...owner, json: { priceCents: 1300 } });
    expect(await reads()).toEqual([1, 48, 1300]);
  });
});
