import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, entries } from '@/app/api/_app/app';
import { plainRoutes } from '@/app/api/_app/plain-routes';
import { signToken } from '@/lib/auth/token';
import { hashPassword } from '@/lib/user/password';
import { type OwnApi, openOwnApi } from '../doors/own-api';
import { uniqueEmail } from '../doors/unique';
import { pathTemplate, readAccessTable } from '../support/access-table';
import { scenarioText } from '../support/specification';

const SCENARIO = 'http-api / Access / The whole access matrix';
const cells = readAccessTable(scenarioText(SCENARIO));
const password = 'a password of this test';

type Named = { readonly id: string };
type Key = Named & { readonly key: string };
type Cart = { readonly items: readonly Named[] };

let own: OwnApi;
let passwordHash: string;
beforeAll(async () => {
  own = await openOwnApi();
  passwordHash = await hashPassword(password);
});
afterAll(() => own.close());

/** Ana with a cart line and an order, Bob, and an admin with a key to revoke: new for each cell. */
async function setScene() {
  const [ana, bob, admin] = await Promise.all([
    own.person('Ana', 'shopper', passwordHash),
    own.person('Bob', 'shopper', passwordHash),
    own.person('Owner', 'admin', passwordHash),
  ]);
  const { id: productId } = await own.product();
  const token = await ana.token();
  const json = { productId, quantity: 1 };
  await own.send('POST', '/api/cart/items', { token, json });
  const order = await own.send<Named>('POST', '/api/orders', { token });
  const cart = await own.send<Cart>('POST', '/api/cart/items', { token, json });
  const spare = await makeKey('orders:read', await admin.token());
  const login = { email: ana.email, password };
  await own.send('POST', '/api/auth/login', { json: login });
  const sessions = await own.send<Named[]>('GET', `/api/users/${ana.id}/sessions`, { token });
  const [line, session] = [cart.body.items[0]?.id, sessions.body[0]?.id];
  return { ana, bob, admin, productId, order: order.body, line, spare, session };
}

type Scene = Awaited<ReturnType<typeof setScene>>;

async function makeKey(scope: string, token: string): Promise<Key> {
  const json = { name: 'Warehouse', scopes: [scope] };
  const { status, body } = await own.send<Key>('POST', '/api/keys', { token, json });
  if (status !== 201) throw new Error(`no key: ${status}`);
  return body;
}

/** What each caller of the table sends to say who it is; several where the table counts them as one. */
const credentials: Record<string, (scene: Scene) => Promise<(string | undefined)[]>> = {
  nobody: async () => [undefined],
  Ana: async ({ ana }) => [await ana.token()],
  Bob: async ({ bob }) => [await bob.token()],
  admin: async ({ admin }) => [await admin.token()],
  'orders:read': async ({ admin }) => [(await makeKey('orders:read', await admin.token())).key],
  'orders:write': async ({ admin }) => [(await makeKey('orders:write', await admin.token())).key],
  async 'expired, revoked, ended'({ ana, admin, spare }) {
    const { secrets, now } = own.shop;
    const claims = { userId: ana.id, role: ana.role, version: 0 };
    const expired = await signToken(secrets, claims, 'api', -1, now());
    await own.send('DELETE', `/api/keys/${spare.id}`, { token: await admin.token() });
    const ended = await (await own.person('Eve')).token();
    await own.send('POST', '/api/auth/sign-out-everywhere', { token: ended });
    return [expired, spare.key, ended];
  },
};

type Request = { readonly path: string; readonly json?: unknown };

/** The right content of each request. `named` is how a key, which has no cart of its own, says whose it means. */
const requests: Record<string, (scene: Scene, named: { userId?: string }) => Request> = {
  'GET /api/products': () => ({ path: '/api/products' }),
  'GET /api/products/{}': ({ productId }) => ({ path: `/api/products/${productId}` }),
  'GET /api/categories': () => ({ path: '/api/categories' }),
  'POST /api/products': () => ({
    path: '/api/products',
    json: { name: 'Print', priceCents: 100, stock: 1 },
  }),
  'PATCH /api/products/{}': ({ productId }) => ({
    path: `/api/products/${productId}`,
    json: { stock: 7 },
  }),
  'DELETE /api/products/{}': ({ productId }) => ({ path: `/api/products/${productId}` }),
  'GET /api/products/{}/stock': ({ productId }) => ({ path: `/api/products/${productId}/stock` }),
  'POST /api/products/{}/stock': ({ productId }) => ({
    path: `/api/products/${productId}/stock`,
    json: { delta: 2, reason: 'restock' },
  }),
  'GET /api/cart': (_, named) => ({ path: `/api/cart?${new URLSearchParams(named)}` }),
  'POST /api/cart/items': ({ productId, ana }) => ({
    path: '/api/cart/items',
    json: { productId, quantity: 1, userId: ana.id },
  }),
  'PATCH /api/cart/items/{}': ({ line }, named) => ({
    path: `/api/cart/items/${line}`,
    json: { quantity: 2, ...named },
  }),
  'DELETE /api/cart/items/{}': ({ line }, named) => ({
    path: `/api/cart/items/${line}?${new URLSearchParams(named)}`,
  }),
  'POST /api/orders': ({ ana }) => ({ path: '/api/orders', json: { userId: ana.id } }),
  'GET /api/orders': () => ({ path: '/api/orders' }),
  'GET /api/orders/{}': ({ order }) => ({ path: `/api/orders/${order.id}` }),
  'POST /api/payments/{}': ({ order }) => ({ path: `/api/payments/${order.id}`, json: {} }),
  'POST /api/auth/register': () => ({
    path: '/api/auth/register',
    json: { email: uniqueEmail('new'), password, name: 'New' },
  }),
  'POST /api/auth/login': ({ ana }) => ({
    path: '/api/auth/login',
    json: { email: ana.email, password },
  }),
  'POST /api/auth/password': () => ({
    path: '/api/auth/password',
    json: { currentPassword: password, newPassword: 'another one of this test' },
  }),
  'POST /api/auth/sign-out-everywhere': () => ({ path: '/api/auth/sign-out-everywhere' }),
  'GET /api/session': () => ({ path: '/api/session' }),
  'GET /api/users/{}/sessions': ({ ana }) => ({ path: `/api/users/${ana.id}/sessions` }),
  'DELETE /api/users/{}/sessions': ({ ana }) => ({ path: `/api/users/${ana.id}/sessions` }),
  'DELETE /api/users/{}/sessions/{}': ({ ana, session }) => ({
    path: `/api/users/${ana.id}/sessions/${session}`,
  }),
  'GET /api/keys': () => ({ path: '/api/keys' }),
  'POST /api/keys': () => ({
    path: '/api/keys',
    json: { name: 'Shelf', scopes: ['catalog:write'] },
  }),
  'DELETE /api/keys/{}': ({ spare }) => ({ path: `/api/keys/${spare.id}` }),
};

/** What the caller gets for the request, each time that it can be sent in the caller's name. */
async function statusesOf(request: string, caller: string): Promise<number[]> {
  const scene = await setScene();
  const content = requests[request];
  if (!content) throw new Error(`nobody wrote what ${request} sends`);
  const { path, json } = content(
    scene,
    caller.startsWith('orders:') ? { userId: scene.ana.id } : {},
  );
  const [method = ''] = request.split(' ');
  const statuses = [];
  for (const token of (await credentials[caller]?.(scene)) ?? []) {
    const sent = { ...(token !== undefined && { token }), ...(json !== undefined && { json }) };
    statuses.push((await own.send(method, path, sent)).status);
  }
  return statuses;
}

describe('the API on a shop of its own', () => {
  describe('http-api / Access', () => {
    test('The whole access matrix', async () => {
      expect(cells.length).toBeGreaterThan(150);
      const wrong = [];
      for (const { request, caller, status } of cells) {
        const statuses = await statusesOf(request, caller);
        const isRight = statuses.length > 0 && statuses.every((each) => each === status);
        if (!isRight) wrong.push(`${request} by ${caller}: ${statuses} instead of ${status}`);
      }
      expect(wrong).toEqual([]);
    }, 120_000);

    test('The whole access matrix · has every route of the document, and no other', () => {
      const { paths = {} } = documentOf(entries);
      const plain = new Set(plainRoutes.map(({ path }) => `/api${path}`));
      const documented = Object.entries(paths)
        .filter(([path]) => !plain.has(path))
        .flatMap(([path, item]) =>
          Object.keys(item as object).map((method) => `${method.toUpperCase()} ${path}`),
        );
      const inTable = new Set(cells.map(({ request }) => request));
      expect([...inTable].sort()).toEqual(documented.map(pathTemplate).sort());
    });
  });
});
