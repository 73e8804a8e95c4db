import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createApi } from '@/app/api/_app/app';
import { defineEntry } from '@/app/api/_app/entry';
import { log } from '@/lib/shared/log';
import { defineUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { uniqueEmail } from '../doors/unique';
import { ask, badFields, get, post } from './ask';
import { product, shopper } from './people';

const noProduct = '/api/products/prod_000000000000000000000';

describe('HTTP', () => {
  describe('http-api / Errors', () => {
    test('An error is a problem document', async () => {
      const { status, headers, body } = await get(noProduct);
      expect(status).toBe(404);
      expect(headers.get('Content-Type')).toBe('application/problem+json');
      expect(body).toMatchObject({ status: 404, code: 'PRODUCT_NOT_FOUND', instance: noProduct });
      for (const words of [body.type, body.title, body.detail, body.message]) {
        expect(words).toMatch(/\S/);
      }
      expect(body.requestId).toBe(headers.get('X-Request-Id'));
    });

    test('An unknown field is refused', async () => {
      const good = { email: uniqueEmail(), password: 'correct horse', name: 'Ana' };
      const refused = await post('/api/auth/register', { json: { ...good, role: 'admin' } });
      expect([refused.status, refused.body.code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(badFields(refused)).toEqual(['role']);
      const { email, password } = good;
      const login = await post('/api/auth/login', { json: { email, password } });
      expect(login.body.code).toBe('INVALID_CREDENTIALS');
    });

    test('A body that is not JSON is refused', async () => {
      const headers = { 'Content-Type': 'application/json' };
      const { status, body } = await post('/api/auth/login', { headers, raw: '{"email":' });
      expect([status, body.code]).toEqual([400, 'INVALID_JSON']);
    });

    test('An unexpected failure tells nothing', async () => {
      const logged = vi.spyOn(log(), 'error').mockImplementation(() => {});
      const failing = defineEntry({
        method: 'get',
        path: '/failing',
        summary: 'Fails',
        isPublic: true,
        useCase: defineUseCase({
          name: 'failing',
          access: 'anyone',
          input: z.strictObject({}),
          run: () => Promise.reject(new Error('secret detail')),
        }),
        answer: { status: 200, description: 'Never' },
        refusals: [],
      });
      const response = await createApi({} as Shop, [failing]).request('/api/failing');
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(JSON.parse(text)).toMatchObject({
        code: 'INTERNAL_ERROR',
        requestId: response.headers.get('X-Request-Id'),
      });
      expect(text).not.toContain('secret detail');
      expect(JSON.stringify(logged.mock.calls)).toContain(response.headers.get('X-Request-Id'));
      logged.mockRestore();
    });
  });

  describe('http-api / Request ids', () => {
    test('Every answer has its own request id', async () => {
      const { id, slug } = await product();
      const asked: (() => Promise<{ headers: Headers }>)[] = [
        () => get('/'),
        () => get(`/art/posters/${slug}.svg`),
        () => get(`/api/products/${id}`),
        () => get('/no-such-page'),
        () => get('/admin'),
        () =>
          post('/api/auth/login', { raw: '{', headers: { 'Content-Type': 'application/json' } }),
      ];
      const ids: (string | null)[] = [];
      for (const question of [...asked, ...asked]) {
        ids.push((await question()).headers.get('X-Request-Id'));
      }
      expect(ids).not.toContain(null);
      expect(new Set(ids).size).toBe(12);
    });
  });
});

describe('errors, beyond the scenarios', () => {
  test('An id that the caller sends is not taken', async () => {
    const headers = { 'X-Request-Id': 'mine' };
    expect((await get('/api/products', { headers })).headers.get('X-Request-Id')).not.toBe('mine');
  });

  test('Fields that only pages use are unknown to the API', async () => {
    const { token } = await shopper();
    const order = 'order_000000000000000000000';
    expect(badFields(await get(`/api/orders/${order}?key=x`, { token }))).toEqual(['key']);
    expect(badFields(await get('/api/orders?everyone=true', { token }))).toEqual(['everyone']);
    const paid = await post(`/api/payments/${order}`, { token, json: { key: 'x' } });
    expect(badFields(paid)).toEqual(['key']);
  });

  test('A parameter that is given twice is refused', async () => {
    expect(badFields(await get('/api/products?limit=1&limit=2'))).toEqual(['limit']);
  });

  test('A field of the path is unknown in the body', async () => {
    const { token } = await shopper();
    const json = { id: 'item_000000000000000000001', quantity: 1 };
    const refused = await ask('/api/cart/items/item_000000000000000000000', {
      method: 'PATCH',
      token,
      json,
    });
    expect([refused.status, badFields(refused)]).toEqual([400, ['id']]);
  });

  test('A body that is not an object is refused', async () => {
    for (const json of [[], 1, 'text', null, true]) {
      const { status, body } = await post('/api/auth/login', { json });
      expect([json, status, body.code]).toEqual([json, 400, 'VALIDATION_FAILED']);
    }
  });
});
