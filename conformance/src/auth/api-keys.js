import { setTimeout as sleep } from 'node:timers/promises';
import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { expectInvalid, expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { fillCart, placeOrderOf } from '../steps.js';
import { newKey, program } from './people.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */

const making = scenariosOf('api-keys', 'Making keys');
const scopes = scenariosOf('api-keys', 'Scopes');
const acting = scenariosOf('api-keys', 'Acting for a user');
const revoking = scenariosOf('api-keys', 'Revoking and last use');

const MINUTE_MS = 60_000;
const UNKNOWN_USER = 'user_000000000000000000000';

/** What each scope opens: a request that needs it alone. @type {[scope: string, method: string, path: string, body?: object][]} */
const OPENS = [
  ['catalog:write', 'PATCH', '/api/products/prod_000000000000000000000', { stock: 1 }],
  ['orders:read', 'GET', '/api/orders'],
  ['orders:write', 'GET', `/api/cart?userId=${UNKNOWN_USER}`],
  ['payments:write', 'POST', '/api/payments/order_000000000000000000000', {}],
  ['keys:manage', 'GET', '/api/keys'],
];

/** @type {Case[]} */
export const apiKeys = [
  {
    scenario: making('A key is shown once'),
    name: 'a key, and the list of keys',
    async run(ctx) {
      const name = ctx.newName();
      const answer = await ctx.admin.post('/api/keys', { name, scopes: ['orders:read'] });
      const { key, ...made } = expectJson(answer, 201);
      const fresh = { name, scopes: ['orders:read'], lastUsedAt: null, revokedAt: null };
      expectFields(answer, 'key', made, fresh);
      const isRandom = /^osk_[0-9A-Za-z]{32,}$/.test(key);
      expectThat(answer, isRandom, 'osk_ and 32 or more characters', 'another form');
      const list = await ctx.admin.get('/api/keys');
      const listed = expectJson(list, 200).find((/** @type {any} */ { id }) => id === made.id);
      expectEqual(list, 'key in the list', listed, made);
      expectThat(list, !list.text.includes(key), 'a list without the key', 'the key');
    },
  },
  ...OPENS.map(([scope, method, path, body]) => ({
    scenario: scopes('A key does what its scopes say'),
    name: `${scope} alone, and everything but it`,
    async run(/** @type {Context} */ ctx) {
      const request = { method, path, ...(body && { body }) };
      const opened = await (await program(ctx, scope)).send(request);
      const isOpen = ![401, 403].includes(opened.status) && opened.status < 500;
      expectThat(opened, isOpen, 'neither 401 nor 403', opened.status);
      const others = OPENS.flatMap(([other]) => (other === scope ? [] : [other]));
      const closed = await (await program(ctx, ...others)).send(request);
      expectMissing(closed, scope);
    },
  })),
  {
    scenario: scopes('A key does what its scopes say'),
    name: 'catalog:write adds a product and reads no order',
    async run(ctx) {
      const key = await program(ctx, 'catalog:write');
      const { id } = await placeOrderOf(await ctx.newShopper(), [await ctx.newProduct(), 1]);
      const product = { name: ctx.newName(), priceCents: 1, stock: 1 };
      expectJson(await key.post('/api/products', product), 201);
      expectMissing(await key.get(`/api/orders/${id}`), 'orders:read');
    },
  },
  {
    scenario: scopes('A missing scope is named in the header'),
    name: 'orders with catalog:write, by an admin, and a product by a shopper',
    async run(ctx) {
      const refused = await (await program(ctx, 'catalog:write')).get('/api/orders');
      expectMissing(refused, 'orders:read');
      const challenge = 'Bearer error="insufficient_scope", scope="orders:read"';
      expectEqual(refused, 'WWW-Authenticate', refused.headers['www-authenticate'], challenge);
      expectJson(await ctx.admin.get('/api/orders'), 200);
      const other = await (await ctx.newShopper()).post('/api/products', {});
      expectProblem(other, 403, 'FORBIDDEN');
      expectEqual(other, 'WWW-Authenticate', other.headers['www-authenticate'], undefined);
    },
  },
  {
    scenario: scopes('A key gives away only what it has'),
    name: 'a key makes keys',
    async run(ctx) {
      const key = await program(ctx, 'keys:manage', 'orders:read');
      const [one, none] = [ctx.newName(), ctx.newName()];
      const made = await key.post('/api/keys', { name: one, scopes: ['orders:read'] });
      expectJson(made, 201);
      const refused = await key.post('/api/keys', { name: none, scopes: ['catalog:write'] });
      expectMissing(refused, 'catalog:write');
      const list = await ctx.admin.get('/api/keys');
      const names = expectJson(list, 200).map((/** @type {any} */ { name }) => name);
      const found = names.filter((/** @type {string} */ name) => name === one || name === none);
      expectEqual(list, 'new keys', found, [one]);
    },
  },
  {
    scenario: acting('A key orders and pays for a user'),
    name: 'a key buys 2 pieces for Ana',
    async run(ctx) {
      const ana = await ctx.newShopper();
      const { userId } = ana;
      const key = await program(ctx, 'orders:write', 'payments:write');
      const line = { userId, productId: (await ctx.newProduct()).id, quantity: 2 };
      expectJson(await key.post('/api/cart/items', line), 200);
      const placed = expectJson(await key.post('/api/orders', { userId }), 201);
      expectJson(await key.pay(placed.id), 200);
      const answer = await ana.get(`/api/orders/${placed.id}`);
      expectFields(answer, 'order', expectJson(answer, 200), { userId, status: 'PAID' });
    },
  },
  {
    scenario: acting('A key without a user is refused'),
    name: 'a cart of nobody, and one of somebody that there is not',
    async run(ctx) {
      const key = await program(ctx, 'orders:write');
      expectInvalid(await key.get('/api/cart'), 'userId');
      const { id: productId } = await ctx.newProduct();
      const line = { userId: UNKNOWN_USER, productId, quantity: 1 };
      expectProblem(await key.post('/api/cart/items', line), 404, 'NOT_FOUND');
    },
  },
  {
    scenario: revoking('A revoked key is refused within a second'),
    name: 'a key that was used, and revoked',
    async run(ctx) {
      const { id, key } = await newKey(ctx, 'orders:read');
      const holder = ctx.asHolderOf(key);
      expectJson(await holder.get('/api/orders'), 200);
      const usedAt = Date.now();
      const revoked = await ctx.admin.delete(`/api/keys/${id}`);
      expectEqual(revoked, 'status', revoked.status, 204);
      await sleep(1_000);
      for (const path of ['/api/orders', '/api/products']) {
        expectProblem(await holder.get(path), 401, 'UNAUTHORIZED');
      }
      const list = await ctx.admin.get('/api/keys');
      const { lastUsedAt, revokedAt } = expectJson(list, 200).find(
        (/** @type {any} */ listed) => listed.id === id,
      );
      expectThat(list, revokedAt !== null, 'revokedAt', revokedAt);
      const off = Math.abs(Date.parse(lastUsedAt) - usedAt);
      expectThat(list, off <= MINUTE_MS, 'lastUsedAt within a minute', lastUsedAt);
    },
  },
  {
    scenario: acting('A key orders and pays for a user'),
    name: 'a cart that a key filled is Ana’s',
    async run(ctx) {
      const ana = await ctx.newShopper();
      await fillCart(ana, [await ctx.newProduct(), 1]);
      const key = await program(ctx, 'orders:write');
      const read = await key.get('/api/cart', { userId: ana.userId ?? '' });
      const own = await ana.get('/api/cart');
      expectEqual([read, own], 'cart', expectJson(read, 200), expectJson(own, 200));
    },
  },
];

/** @param {Answer} answer @param {string} scope */
function expectMissing(answer, scope) {
  const { details } = expectProblem(answer, 403, 'FORBIDDEN');
  expectEqual(answer, 'details.scope', details?.scope, scope);
}
