import { describe, expect, test } from 'vitest';
import { tag } from '../doors/unique';
import { ask, badFields, get, post } from './ask';
import { type Key, newKey, revoke } from './keys';
import { admin, product, shopper } from './people';

type Order = { readonly id: string; readonly userId: string; readonly status: string };
type Cart = {
  readonly userId: string;
  readonly items: readonly { id: string; quantity: number }[];
};

/** The newest keys, as an admin sees them. */
async function listed(query = 'limit=100'): Promise<readonly Key[]> {
  const { token } = await admin();
  return (await get<Key[]>(`/api/keys?${query}`, { token })).body;
}

describe('HTTP', () => {
  describe('api-keys / Making keys', () => {
    test('A key is shown once', async () => {
      const owner = await admin();
      const name = `Warehouse ${tag()}`;
      const json = { name, scopes: ['orders:read'] };
      const made = await post<Key>('/api/keys', { token: owner.token, json });
      expect(made.status).toBe(201);
      const { key, ...shown } = made.body;
      expect(key).toMatch(/^osk_[0-9A-Za-z]{32,}$/);
      expect(shown).toEqual({
        id: expect.stringMatching(/^key_\w{16,}$/),
        name,
        scopes: ['orders:read'],
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        createdBy: owner.id,
        lastUsedAt: null,
        revokedAt: null,
      });
      const all = await get<Key[]>('/api/keys', { token: owner.token });
      expect(all.status).toBe(200);
      expect(all.body.filter((each) => each.name === name)).toEqual([shown]);
      expect(all.text).not.toContain(key);
      expect(all.text).not.toContain('osk_');
    });

    test('A key is shown once · and needs a name and scopes that there are', async () => {
      const { token } = await admin();
      const name = `Refused ${tag()}`;
      const make = (json: object) => post('/api/keys', { token, json });
      expect(badFields(await make({}))).toEqual(['name', 'scopes']);
      expect(badFields(await make({ name, scopes: [] }))).toEqual(['scopes']);
      expect(badFields(await make({ name, scopes: ['orders:eat'] }))).toEqual(['scopes.0']);
      expect(badFields(await make({ name: ' ', scopes: ['orders:read'] }))).toEqual(['name']);
      const long = 'x'.repeat(101);
      expect(badFields(await make({ name: long, scopes: ['orders:read'] }))).toEqual(['name']);
      expect((await listed()).filter((each) => each.name === name)).toEqual([]);
    });
  });

  describe('api-keys / Scopes', () => {
    test('A key does what its scopes say', async () => {
      const { key: token } = await newKey(['catalog:write']);
      const ana = await shopper();
      const { id: productId } = await product();
      await post('/api/cart/items', { token: ana.token, json: { productId, quantity: 1 } });
      const order = await post<Order>('/api/orders', { token: ana.token });
      const json = { name: `Print ${tag()}`, priceCents: 100, stock: 1 };
      const added = await post('/api/products', { token, json });
      expect(added.status).toBe(201);
      const read = await get(`/api/orders/${order.body.id}`, { token });
      expect([read.status, read.body.code]).toEqual([403, 'FORBIDDEN']);
      expect(read.body.details).toEqual({ scope: 'orders:read' });
    });

    test('A missing scope is named in the header', async () => {
      const { key: token } = await newKey(['catalog:write']);
      const refused = await get('/api/orders', { token });
      expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
      expect(refused.headers.get('WWW-Authenticate')).toBe(
        'Bearer error="insufficient_scope", scope="orders:read"',
      );
      expect((await get('/api/orders', { token: (await admin()).token })).status).toBe(200);
      const ana = await shopper();
      const other = await post('/api/products', { token: ana.token, json: {} });
      expect([other.status, other.headers.get('WWW-Authenticate')]).toEqual([403, null]);
    });

    test('A key gives away only what it has', async () => {
      const giver = await newKey(['keys:manage', 'orders:read']);
      const name = `Given ${tag()}`;
      const make = (...scopes: string[]) =>
        post<Key & { code: string; details: unknown }>('/api/keys', {
          token: giver.key,
          json: { name, scopes },
        });
      const given = await make('orders:read');
      expect([given.status, given.body.createdBy]).toEqual([201, giver.id]);
      const refused = await make('catalog:write');
      expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
      expect(refused.body.details).toEqual({ scope: 'catalog:write' });
      // Nor beside what it has.
      expect((await make('orders:read', 'catalog:write')).status).toBe(403);
      const named = (await listed()).filter((each) => each.name === name);
      expect(named.map(({ id }) => id)).toEqual([given.body.id]);
    });
  });

  describe('api-keys / Acting for a user', () => {
    test('A key orders and pays for a user', async () => {
      const [ana, { id: productId }] = await Promise.all([shopper(), product({ stock: 5 })]);
      const { key: token } = await newKey(['orders:write', 'payments:write']);
      const userId = ana.id;
      const add = { productId, quantity: 2, userId };
      const filled = await post<Cart>('/api/cart/items', { token, json: add });
      expect([filled.status, filled.body.userId]).toEqual([200, userId]);
      const placed = await post<Order>('/api/orders', { token, json: { userId } });
      expect([placed.status, placed.body.userId]).toEqual([201, userId]);
      const paid = await post<Order>(`/api/payments/${placed.body.id}`, { token });
      expect([paid.status, paid.body.status]).toEqual([200, 'PAID']);
      const read = await get<Order>(`/api/orders/${placed.body.id}`, { token: ana.token });
      expect(read.body).toMatchObject({ userId, status: 'PAID', items: [{ quantity: 2 }] });
      const cart = await get<Cart>('/api/cart', { token: ana.token });
      expect(cart.body.items).toEqual([]);
    });

    test('A key orders and pays for a user · and changes their cart by its lines', async () => {
      const [ana, { id: productId }] = await Promise.all([shopper(), product()]);
      const { key: token } = await newKey(['orders:write']);
      const add = { productId, quantity: 1, userId: ana.id };
      const { body } = await post<Cart>('/api/cart/items', { token, json: add });
      const line = `/api/cart/items/${body.items[0]?.id}`;
      const json = { quantity: 3, userId: ana.id };
      const changed = await ask<Cart>(line, { method: 'PATCH', token, json });
      expect(changed.body).toMatchObject({ userId: ana.id, items: [{ quantity: 3 }] });
      const read = await get<Cart>(`/api/cart?userId=${ana.id}`, { token });
      expect(read.body).toEqual(changed.body);
      const bob = await shopper('Bob');
      const elsewhere = await ask(`${line}?userId=${bob.id}`, { method: 'DELETE', token });
      expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'NOT_FOUND']);
      const gone = await ask<Cart>(`${line}?userId=${ana.id}`, { method: 'DELETE', token });
      expect([gone.status, gone.body.items]).toEqual([200, []]);
    });

    test('A key orders and pays for a user · and lists the orders of one or of all', async () => {
      const people = await Promise.all([shopper('Ana'), shopper('Bob')]);
      const { id: productId } = await product();
      const placed = [];
      for (const { token } of people) {
        await post('/api/cart/items', { token, json: { productId, quantity: 1 } });
        placed.push((await post<Order>('/api/orders', { token })).body.id);
      }
      const { key: token } = await newKey(['orders:read']);
      const all = await get<Order[]>('/api/orders?limit=100', { token });
      expect(all.body.map(({ id }) => id)).toEqual(expect.arrayContaining(placed));
      const [ana] = people;
      const hers = await get<Order[]>(`/api/orders?userId=${ana.id}`, { token });
      expect(hers.body.map(({ id }) => id)).toEqual([placed[0]]);
      const nobody = await get('/api/orders?userId=user_000000000000000000000', { token });
      expect([nobody.status, nobody.body.code]).toEqual([404, 'NOT_FOUND']);
      // A shopper lists their own, and no one else's by naming them.
      const other = await get(`/api/orders?userId=${people[1].id}`, { token: ana.token });
      expect([other.status, other.body.code]).toEqual([403, 'FORBIDDEN']);
    });

    test('A key without a user is refused', async () => {
      const { key: token } = await newKey(['orders:write']);
      const { id: productId } = await product();
      const unnamed = await get('/api/cart', { token });
      expect([unnamed.status, unnamed.body.code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(badFields(unnamed)).toEqual(['userId']);
      const userId = 'user_000000000000000000000';
      const json = { productId, quantity: 1, userId };
      const unknown = await post('/api/cart/items', { token, json });
      expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND']);
    });

    test('A key without a user is refused · on every route of carts and orders', async () => {
      const { key: token } = await newKey(['orders:write']);
      const { id: productId } = await product();
      const asked = (userId?: string) => {
        const named = userId === undefined ? {} : { userId };
        const query = userId === undefined ? '' : `?userId=${userId}`;
        const line = '/api/cart/items/item_000000000000000000000';
        return Promise.all([
          get(`/api/cart${query}`, { token }),
          post('/api/cart/items', { token, json: { productId, quantity: 1, ...named } }),
          ask(line, { method: 'PATCH', token, json: { quantity: 1, ...named } }),
          ask(line + query, { method: 'DELETE', token }),
          post('/api/orders', { token, json: named }),
        ]);
      };
      for (const answer of await asked()) {
        expect([answer.status, badFields(answer)]).toEqual([400, ['userId']]);
      }
      for (const { status, body } of await asked('user_000000000000000000000')) {
        expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
      }
    });
  });
});

describe('keys, beyond the scenarios', () => {
  test('A key opens what anyone may, and is nobody there', async () => {
    const { key: token } = await newKey(['orders:read']);
    expect((await get('/api/products?limit=1', { token })).status).toBe(200);
    const session = await get<unknown>('/api/session', { token });
    expect([session.status, session.body]).toEqual([200, { user: null, cartQuantity: 0 }]);
  });

  test('What is no key of this shop is refused, on public routes too', async () => {
    const { key } = await newKey(['orders:read']);
    for (const token of ['osk_', `osk_${'0'.repeat(40)}`, key.slice(0, -1), `${key}0`]) {
      const { status, body } = await get('/api/products?limit=1', { token });
      expect([token, status, body.code]).toEqual([token, 401, 'UNAUTHORIZED']);
    }
  });

  test('The list of keys is given in pages', async () => {
    const made = [await newKey(['orders:read']), await newKey(['orders:read'])];
    const { token } = await admin();
    const first = await get<Key[]>('/api/keys?limit=1', { token });
    const next = /<([^>]*)>; rel="next"/.exec(first.headers.get('Link') ?? '')?.[1] ?? '';
    const { pathname, search } = new URL(next);
    const second = await get<Key[]>(pathname + search, { token });
    const ids = [...first.body, ...second.body].map(({ id }) => id);
    expect(ids).toEqual(made.map(({ id }) => id).reverse());
  });

  test('Revoking twice keeps the first moment, and needs a key that there is', async () => {
    const [owner, key] = [await admin(), await newKey(['orders:read'])];
    expect((await revoke(key, owner)).status).toBe(204);
    const [first] = await listed('limit=1');
    expect((await revoke(key, owner)).status).toBe(204);
    expect((await listed('limit=1'))[0]).toEqual(first);
    const unknown = { ...key, id: 'key_000000000000000000000' };
    const { status, body } = await revoke(unknown, owner);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
