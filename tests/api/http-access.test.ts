import { describe, expect, inject, test } from 'vitest';
import { adminEmail, adminPassword } from '../support/server';
import { ask, badFields, get, post } from './ask';
import { sendForm } from './page-form';
import { admin, product, sessionCookie, shopper } from './people';

const protectedRoutes = [
  ['POST', '/api/products'],
  ['PATCH', '/api/products/prod_000000000000000000000'],
  ['DELETE', '/api/products/prod_000000000000000000000'],
  ['GET', '/api/products/prod_000000000000000000000/stock'],
  ['POST', '/api/products/prod_000000000000000000000/stock'],
  ['GET', '/api/cart'],
  ['POST', '/api/cart/items'],
  ['PATCH', '/api/cart/items/item_000000000000000000000'],
  ['DELETE', '/api/cart/items/item_000000000000000000000'],
  ['POST', '/api/orders'],
  ['GET', '/api/orders'],
  ['GET', '/api/orders/order_000000000000000000000'],
  ['POST', '/api/payments/order_000000000000000000000'],
  ['GET', '/api/keys'],
  ['POST', '/api/keys'],
  ['DELETE', '/api/keys/key_000000000000000000000'],
  ['POST', '/api/auth/password'],
  ['POST', '/api/auth/sign-out-everywhere'],
] as const;

type Cart = { readonly items: readonly { readonly quantity: number }[] };

describe('HTTP', () => {
  describe('http-api / Access', () => {
    test('Every protected route asks who is calling', async () => {
      const credentials = [
        {},
        { Cookie: 'openshelf_cart=a-guest-of-this-shop', Origin: inject('shopUrl') },
      ];
      for (const headers of credentials) {
        for (const [method, path] of protectedRoutes) {
          const { status, body, headers: answered } = await ask(path, { method, headers });
          expect([method, path, status, body.code]).toEqual([method, path, 401, 'UNAUTHORIZED']);
          expect(answered.get('WWW-Authenticate')).toMatch(/^Bearer\b/);
        }
      }
    });

    test('The browser session opens the API', async () => {
      const [ana, { id }] = await Promise.all([shopper(), product()]);
      await post('/api/cart/items', { token: ana.token, json: { productId: id, quantity: 2 } });
      const Cookie = await sessionCookie(ana, inject('shopUrl'));
      const { status, body } = await get<Cart>('/api/cart', { headers: { Cookie } });
      expect(status).toBe(200);
      expect(body.items.map(({ quantity }) => quantity)).toEqual([2]);
    });

    test('Access is decided before content', async () => {
      const [ana, owner] = await Promise.all([shopper(), admin()]);
      const answers = [
        await post('/api/products', { json: {} }),
        await post('/api/products', { json: {}, token: ana.token }),
        await post('/api/products', { json: {}, token: owner.token }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 403, 400]);
      expect(answers[2]?.body.code).toBe('VALIDATION_FAILED');
      expect(badFields(await post('/api/products', { json: {}, token: owner.token }))).toEqual([
        'name',
        'priceCents',
        'stock',
      ]);
    });
  });

  describe('http-api / Requests from other sites', () => {
    test('A foreign script cannot use the session', async () => {
      const [ana, { id }] = await Promise.all([shopper(), product()]);
      const Cookie = await sessionCookie(ana, inject('shopUrl'));
      const json = { productId: id, quantity: 1 };
      const foreign = [
        { Cookie, Origin: 'https://evil.example' },
        { Cookie, Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
        { Cookie, Origin: 'null' },
        { Cookie },
      ];
      for (const headers of foreign) {
        const { status, body } = await post('/api/cart/items', { headers, json });
        expect([headers, status, body.code]).toEqual([headers, 403, 'FORBIDDEN']);
      }
      const cart = await get<Cart>('/api/cart', { token: ana.token });
      expect(cart.body.items).toEqual([]);

      const own = { Cookie, Origin: inject('shopUrl') };
      expect((await post('/api/cart/items', { headers: own, json })).status).toBe(200);
    });

    test('Where a request was made counts as well', async () => {
      const [ana, { id, slug }] = await Promise.all([shopper(), product()]);
      const Origin = inject('shopUrl');
      const Cookie = await sessionCookie(ana, Origin);
      const json = { productId: id, quantity: 1 };
      const typed = { productId: id, quantity: '1' };
      const foreign = [
        { Cookie, Origin, 'Sec-Fetch-Site': 'cross-site' },
        { Cookie, Origin, 'Sec-Fetch-Site': 'same-site' },
        { Cookie, Origin, 'Sec-Fetch-Site': 'none' },
        { Cookie, Origin: 'null' },
        { Cookie, Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
      ];
      for (const headers of foreign) {
        const { status, body } = await post('/api/cart/items', { headers, json });
        expect([headers, status, body.code]).toEqual([headers, 403, 'FORBIDDEN']);
        const sent = await sendForm(`/products/${slug}`, typed, headers);
        expect([headers, sent.status]).toEqual([headers, 403]);
      }
      const cart = await get<Cart>('/api/cart', { token: ana.token });
      expect(cart.body.items).toEqual([]);

      const login = { email: adminEmail, password: adminPassword };
      const evil = await sendForm('/sign-in', login, { Origin: 'https://evil.example' });
      expect([evil.status, evil.headers.getSetCookie()]).toEqual([403, []]);

      const own = { Cookie, Origin, 'Sec-Fetch-Site': 'same-origin' };
      expect((await post('/api/cart/items', { headers: own, json })).status).toBe(200);
      expect((await sendForm(`/products/${slug}`, typed, own)).status).toBe(200);
    });
  });
});

describe('access, beyond the scenarios', () => {
  test('A token that does not count is refused on public routes too', async () => {
    const { status, body } = await get('/api/products', { token: 'made.up.token' });
    expect([status, body.code]).toEqual([401, 'UNAUTHORIZED']);
  });

  test('A session cookie that does not count is nobody signed in', async () => {
    const Cookie = 'next-auth.session-token=made.up.token';
    const { status, body } = await get<unknown>('/api/session', { headers: { Cookie } });
    expect(status).toBe(200);
    expect(body).toEqual({ user: null, cartQuantity: 0 });
  });
});
