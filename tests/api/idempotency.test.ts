import { randomUUID } from 'node:crypto';
import { describe, expect, inject, test } from 'vitest';
import { uniqueEmail } from '../doors/unique';
import { readDocument } from '../support/checked-fetch';
import { ask, get, post, type Reply } from './ask';
import { type Account, admin, logIn, product, shopper, shopperPassword } from './people';
import { overSocket } from './socket';

type Order = { readonly id: string; readonly status: string };
type Cart = { readonly items: readonly { id: string; quantity: number }[] };

const replayed = ({ headers }: Reply<unknown>) => headers.get('Idempotent-Replayed');

function withKey(key: string, { token }: Account, json?: unknown) {
  return { token, headers: { 'Idempotency-Key': key }, ...(json !== undefined && { json }) };
}

async function fill({ token }: Account, productId: string, quantity = 1): Promise<Cart> {
  const { status, body } = await post<Cart>('/api/cart/items', {
    token,
    json: { productId, quantity },
  });
  expect(status).toBe(200);
  return body;
}

async function ordersOf({ token }: Account): Promise<readonly Order[]> {
  return (await get<Order[]>('/api/orders', { token })).body;
}

async function stockOf(id: string): Promise<number> {
  return (await get<{ stock: number }>(`/api/products/${id}`)).body.stock;
}

async function quantityIn({ token }: Account): Promise<number | undefined> {
  return (await get<Cart>('/api/cart', { token })).body.items[0]?.quantity;
}

describe('HTTP', () => {
  describe('idempotency / Repeating a request', () => {
    test('A repeated order is the same order', async () => {
      const [ana, { id }] = await Promise.all([shopper('Ana'), product({ stock: 5 })]);
      await fill(ana, id, 2);
      const first = await post<Order>('/api/orders', withKey('k-1', ana));
      const second = await post<Order>('/api/orders', withKey('k-1', ana));
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.text).toBe(first.text);
      expect(first.headers.get('Location')).toBe(`/api/orders/${first.body.id}`);
      expect(second.headers.get('Location')).toBe(first.headers.get('Location'));
      expect([replayed(first), replayed(second)]).toEqual([null, 'true']);
      expect(second.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'));
      expect(await ordersOf(ana)).toHaveLength(1);
      expect(await stockOf(id)).toBe(3);
    });

    test('Every changing route takes a key', async () => {
      const [owner, ana] = await Promise.all([admin(), shopper()]);
      const done: string[] = [];

      /** Sends it twice. @returns the first answer, after holding the second against it */
      async function twice<T>(
        route: string,
        path: string,
        who?: Account,
        json?: unknown,
        again?: () => Promise<Account>,
      ) {
        const [method = ''] = route.split(' ', 1);
        const headers = { 'Idempotency-Key': randomUUID() };
        const question = {
          method,
          headers,
          ...(who && { token: who.token }),
          ...(json !== undefined && { json }),
        };
        const first = await ask<T>(path, question);
        const before = await state();
        const later = again && { token: (await again()).token };
        const second = await ask<T>(path, { ...question, ...later });
        expect([route, first.status < 300, replayed(first)]).toEqual([route, true, null]);
        expect([route, second.status, second.text]).toEqual([route, first.status, first.text]);
        expect([route, replayed(second)]).toEqual([route, 'true']);
        expect([route, await state()]).toEqual([route, before]);
        if (later) expect((await get('/api/cart', later)).status).toBe(200);
        done.push(route);
        return first.body;
      }
      const { token } = ana;
      const seen = await product({ stock: 5 });
      /** All that the requests below can change. */
      async function state() {
        const asked = [
          get(`/api/products?count=true&limit=100`),
          get(`/api/products/${seen.id}`),
          get(`/api/products/${seen.id}/stock`, { token: owner.token }),
          get('/api/cart', { token }),
          get('/api/orders', { token }),
          get('/api/keys', { token: owner.token }),
        ];
        return (await Promise.all(asked)).map(({ text, headers }) => [
          text,
          headers.get('X-Total-Count'),
        ]);
      }

      const account = { email: uniqueEmail(), password: 'correct horse battery', name: 'Ana' };
      await twice('POST /api/auth/register', '/api/auth/register', undefined, account);
      const made = { name: 'Twice', priceCents: 100, stock: 1 };
      const { id } = await twice<Order>('POST /api/products', '/api/products', owner, made);
      const address = `/api/products/${id}`;
      await twice('PATCH /api/products/{id}', address, owner, { priceCents: 200 });
      const move = { delta: 3, reason: 'restock' };
      await twice('POST /api/products/{id}/stock', `${address}/stock`, owner, move);
      await twice('DELETE /api/products/{id}', address, owner);
      const line = { productId: seen.id, quantity: 1 };
      const cart = await twice<Cart>('POST /api/cart/items', '/api/cart/items', ana, line);
      const item = `/api/cart/items/${cart.items[0]?.id}`;
      await twice('PATCH /api/cart/items/{id}', item, ana, { quantity: 3 });
      await twice('DELETE /api/cart/items/{id}', item, ana);
      await fill(ana, seen.id);
      const order = await twice<Order>('POST /api/orders', '/api/orders', ana);
      await twice('POST /api/payments/{id}', `/api/payments/${order.id}`, ana);

      const wanted = { name: 'Warehouse', scopes: ['orders:read'] };
      const key = await twice<Order>('POST /api/keys', '/api/keys', owner, wanted);
      await twice('DELETE /api/keys/{id}', `/api/keys/${key.id}`, owner);

      // Both end the token that they are sent with: the repeat comes from a new login.
      const everywhere = '/api/auth/sign-out-everywhere';
      const cleo = await shopper('Cleo');
      const enters = (password: string) => () => logIn(cleo.email, password);
      await twice(`POST ${everywhere}`, everywhere, cleo, undefined, enters(shopperPassword));
      const passwords = { currentPassword: shopperPassword, newPassword: 'battery staple of Cleo' };
      const entered = await enters(shopperPassword)();
      const change = '/api/auth/password';
      await twice(`POST ${change}`, change, entered, passwords, enters(passwords.newPassword));

      const { id: whose } = await shopper('Dora');
      const sessions = `/api/users/${whose}/sessions`;
      const { body: active } = await get<{ id: string }[]>(sessions, { token: owner.token });
      const one = `${sessions}/${active[0]?.id}`;
      await twice('DELETE /api/users/{userId}/sessions/{sessionId}', one, owner);
      await twice('DELETE /api/users/{userId}/sessions', sessions, owner);

      const { paths } = await readDocument(inject('shopUrl'));
      const changing = Object.entries(paths).flatMap(([path, item]) =>
        Object.keys(item)
          .filter((method) => method !== 'get')
          .map((method) => `${method.toUpperCase()} ${path}`),
      );
      const login = 'POST /api/auth/login';
      expect(done.sort()).toEqual(changing.filter((route) => route !== login).sort());
    });

    test('A refusal by the shop is repeated', async () => {
      const [ana, { id }, owner] = await Promise.all([
        shopper('Ana'),
        product({ stock: 0 }),
        admin(),
      ]);
      await fill(ana, id);
      const refused = await post('/api/orders', withKey('k-1', ana));
      expect([refused.status, refused.body.code]).toEqual([409, 'OUT_OF_STOCK']);
      expect(replayed(refused)).toBe(null);
      await ask(`/api/products/${id}`, {
        method: 'PATCH',
        token: owner.token,
        json: { stock: 5 },
      });
      const again = await post('/api/orders', withKey('k-1', ana));
      expect([again.status, again.text]).toEqual([409, refused.text]);
      expect(replayed(again)).toBe('true');
      const other = await post('/api/orders', withKey('k-2', ana));
      expect([other.status, replayed(other)]).toEqual([201, null]);
    });
  });

  describe('idempotency / Keys and their owners', () => {
    test('A key that is none is refused', async () => {
      const [ana, { id }] = await Promise.all([shopper('Ana'), product()]);
      await fill(ana, id);
      for (const key of ['', 'k'.repeat(256), 'a\tb', 'ü']) {
        const { status, body } = await post('/api/orders', withKey(key, ana));
        expect([key, status, body.code]).toEqual([key, 400, 'IDEMPOTENCY_KEY_INVALID']);
      }
      for (const [one, other] of [
        ['k-1', 'k-2'],
        ['k-1', 'k-1'],
      ]) {
        const lines = [
          'POST /api/orders HTTP/1.1',
          'Host: localhost',
          'Connection: close',
          `Authorization: Bearer ${ana.token}`,
          `Idempotency-Key: ${one}`,
          `Idempotency-Key: ${other}`,
          'Content-Length: 0',
        ];
        const raw = await overSocket(inject('shopUrl'), `${lines.join('\r\n')}\r\n\r\n`);
        expect(raw.status).toBe(400);
        expect(JSON.parse(raw.body).code).toBe('IDEMPOTENCY_KEY_INVALID');
      }
      expect(await ordersOf(ana)).toEqual([]);
      const { status } = await post('/api/orders', withKey('~'.repeat(255), ana));
      expect(status).toBe(201);
    });

    test('One key of two callers', async () => {
      const [ana, bob, { id }] = await Promise.all([shopper('Ana'), shopper('Bob'), product()]);
      await fill(ana, id);
      await fill(bob, id);
      const hers = await post<Order>('/api/orders', withKey('k-1', ana));
      const his = await post<Order>('/api/orders', withKey('k-1', bob));
      const paid = await post<Order>(`/api/payments/${hers.body.id}`, withKey('k-1', ana));
      expect([hers.status, his.status, paid.status]).toEqual([201, 201, 200]);
      expect([hers, his, paid].map(replayed)).toEqual([null, null, null]);
      expect(await ordersOf(ana)).toMatchObject([{ id: hers.body.id, status: 'PAID' }]);
      expect(await ordersOf(bob)).toMatchObject([{ id: his.body.id, status: 'PENDING_PAYMENT' }]);
      expect(his.body.id).not.toBe(hers.body.id);
    });
  });

  describe('beyond the scenarios: keys of somebody without an account', () => {
    test('Two newcomers who use the same key both get an account', async () => {
      const headers = { 'Idempotency-Key': '1' };
      const fields = { password: 'correct horse battery', name: 'Ana' };
      const register = (email: string) =>
        post<Account>('/api/auth/register', { headers, json: { ...fields, email } });
      const [one, other] = [await register(uniqueEmail()), await register(uniqueEmail())];
      expect([one.status, other.status]).toEqual([201, 201]);
      expect(other.body.id).not.toBe(one.body.id);
    });

    test('A login is done each time, and its key must be one', async () => {
      const ana = await shopper();
      const json = { email: ana.email, password: 'a password for a shopper' };
      const logIn = (key: string) =>
        post<{ token: string }>('/api/auth/login', { json, headers: { 'Idempotency-Key': key } });
      const [one, other] = [await logIn('k-1'), await logIn('k-1')];
      expect([one.status, other.status, replayed(other)]).toEqual([200, 200, null]);
      expect(other.body.token).not.toBe(one.body.token);
      expect((await logIn('')).status).toBe(400);
    });
  });

  describe('idempotency / The same payload', () => {
    test('The same values in other bytes are the same', async () => {
      const [ana, { id }] = await Promise.all([shopper(), product()]);
      const headers = { 'Idempotency-Key': 'k-1', 'Content-Type': 'application/json' };
      const { token } = ana;
      const raw = `{"productId":"${id}","quantity":2}`;
      const first = await post<Cart>('/api/cart/items', { token, headers, raw });
      const other = `{ "quantity": 2.0, "product\\u0049d": "${id}" }`;
      const second = await post<Cart>('/api/cart/items', { token, headers, raw: other });
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(second.text).toBe(first.text);
      expect([replayed(first), replayed(second)]).toEqual([null, 'true']);
      expect(await quantityIn(ana)).toBe(2);
    });

    test('Another payload under a used key is refused', async () => {
      const [ana, { id }] = await Promise.all([shopper(), product()]);
      const add = (quantity: number, query = '') =>
        post(`/api/cart/items${query}`, withKey('k-1', ana, { productId: id, quantity }));
      expect((await add(2)).status).toBe(200);
      for (const other of [await add(3), await add(2, '?a=b')]) {
        expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
        expect(replayed(other)).toBe(null);
      }
      expect(await quantityIn(ana)).toBe(2);
    });
  });
});
