import { beforeAll, describe, expect, test } from 'vitest';
import { tag } from '../doors/unique';
import { ask, get, post, type Reply } from './ask';
import { type Account, admin, product, shopper } from './people';

type Current = { readonly priceCents: number; readonly stock: number };
type Problem = { readonly code: string; readonly details: { readonly current: Current } };
type Shown = { readonly name: string; readonly priceCents: number; readonly stock: number };

const etagOf = ({ headers }: Reply<unknown>) => headers.get('ETag') ?? '';

describe('HTTP', () => {
  describe('http-api / Conditional requests', () => {
    let owner: Account;
    beforeAll(async () => {
      owner = await admin();
    });

    const withTag = (ifMatch: string) => ({
      token: owner.token,
      headers: { 'If-Match': ifMatch },
    });
    const patch = <T = Problem>(path: string, ifMatch: string, json: unknown) =>
      ask<T>(path, { method: 'PATCH', ...withTag(ifMatch), json });

    test('The second of two changes is refused', async () => {
      const { id, stock } = await product({ priceCents: 1250 });
      const path = `/api/products/${id}`;
      const read = etagOf(await get(path));
      const first = await patch(path, read, { priceCents: 1300 });
      expect(first.status).toBe(200);
      const newest = etagOf(first);
      expect(newest).not.toBe(read);
      expect(newest).toMatch(/^"[^"]+"$/);

      const remove = (ifMatch: string) =>
        ask<Problem>(path, { method: 'DELETE', ...withTag(ifMatch) });
      for (const second of [await patch(path, read, { priceCents: 1400 }), await remove(read)]) {
        expect([second.status, second.body.code]).toEqual([412, 'PRECONDITION_FAILED']);
        expect(second.body.details.current).toMatchObject({ priceCents: 1300, stock });
      }
      const after = await get<Shown>(path);
      expect([after.body.priceCents, etagOf(after)]).toEqual([1300, newest]);
      expect((await remove(newest)).status).toBe(204);
    });

    test('A sale makes a tag old', async () => {
      const { id } = await product({ stock: 10 });
      const path = `/api/products/${id}`;
      const read = etagOf(await get(path));
      const { token } = await shopper();
      await post('/api/cart/items', { token, json: { productId: id, quantity: 2 } });
      expect((await post('/api/orders', { token })).status).toBe(201);

      const move = { json: { delta: 2, reason: 'correction' }, ...withTag(read) };
      for (const refused of [
        await patch(path, read, { stock: 12 }),
        await post<Problem>(`${path}/stock`, move),
      ]) {
        expect([refused.status, refused.body.code]).toEqual([412, 'PRECONDITION_FAILED']);
        expect(refused.body.details.current.stock).toBe(8);
      }
      expect((await get<Shown>(path)).body.stock).toBe(8);
    });

    test('A tag that never was matches nothing', async () => {
      const { id } = await product();
      const path = `/api/products/${id}`;
      const etag = etagOf(await get(path));
      for (const never of [`W/${etag}`, '"nonsense"', 'nonsense', '']) {
        const { status, body } = await patch(path, never, { priceCents: 1 });
        expect([never, status, body.code]).toEqual([never, 412, 'PRECONDITION_FAILED']);
      }
      expect((await patch(path, `"nonsense", ${etag}`, { priceCents: 2 })).status).toBe(200);
      expect((await patch(path, '*', { priceCents: 3 })).status).toBe(200);
    });

    test('What is known is not sent again', async () => {
      const category = `known-${tag()}`;
      const { id } = await product({ category });
      const paths = [
        `/api/products/${id}`,
        `/api/products?category=${category}`,
        '/api/categories',
      ];
      const etags = await Promise.all(paths.map(async (path) => etagOf(await get(path))));
      expect(new Set(etags).size).toBe(3);
      const reread = (path: string, ifNoneMatch: string) =>
        get(path, { headers: { 'If-None-Match': ifNoneMatch } });
      for (const [n, path] of paths.entries()) {
        const etag = etags[n] ?? '';
        for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
          const reply = await reread(path, known);
          expect([path, known, reply.status, reply.text]).toEqual([path, known, 304, '']);
          expect(etagOf(reply)).toBe(etag);
        }
        expect((await reread(path, '"other"')).status).toBe(200);
      }
      await ask(paths[0] ?? '', { method: 'DELETE', token: owner.token });
      await product({ category });
      await product({ category });
      for (const [n, path] of paths.entries()) {
        const reply = await reread(path, etags[n] ?? '');
        expect(reply.status).toBe(n === 0 ? 404 : 200);
        expect(etagOf(reply)).not.toBe(etags[n]);
      }
    });
  });
});
