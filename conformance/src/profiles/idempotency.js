import { anotherToken, newKey } from '../auth/people.js';
import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { expectInvalid, expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { expectCartNow, fillCart, placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Request} Request */

const repeating = scenariosOf('idempotency', 'Repeating a request');
const keys = scenariosOf('idempotency', 'Keys and their owners');
const payload = scenariosOf('idempotency', 'The same payload');
const running = scenariosOf('idempotency', 'While the first is running');
const free = scenariosOf('idempotency', 'Keys that stay free');
const secrets = scenariosOf('idempotency', 'Keys are kept for 30 days');

const ORDER = { method: 'POST', path: '/api/orders' };

/** @type {import('../types.js').Profile} */
export const idempotency = {
  name: 'idempotency',
  summary: 'a request that is sent again is not done again',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: repeating('A repeated order is the same order'),
      name: 'an order of 2 of 5 pieces, sent twice',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 5 });
        const ana = await ctx.newShopper();
        await fillCart(ana, [product, 2]);
        const first = await keyed(ana, 'k-1', ORDER);
        const order = expectJson(first, 201);
        expectReplay(first, await keyed(ana, 'k-1', ORDER));
        await expectOrders(ana, [order.id]);
        expectEqual(first, 'stock', await ctx.stockOf(product), 3);
      },
    },
    ...changingRoutes().map(([name, prepare]) => ({
      scenario: repeating('Every changing route takes a key'),
      name: `${name}, sent twice`,
      async run(/** @type {Context} */ ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct();
        const { who, request, again = async () => who } = await prepare(ctx, ana, product);
        const key = ctx.newName();
        const first = await keyed(who, key, request);
        expectThat(first, first.status < 300, 'success', first.status);
        const repeater = await again();
        const state = () => stateOf(ctx, who === ana ? repeater : ana, product);
        const before = await state();
        expectReplay(first, await keyed(repeater, key, request));
        expectEqual(first, 'the shop after the repeat', await state(), before);
      },
    })),
    {
      scenario: repeating('A refusal by the shop is repeated'),
      name: 'sold out, and then not',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 0 });
        const ana = await ctx.newShopper();
        await fillCart(ana, [product, 1]);
        const first = await keyed(ana, 'k-1', ORDER);
        expectProblem(first, 409, 'OUT_OF_STOCK');
        expectJson(await ctx.admin.patch(`/api/products/${product.id}`, { stock: 5 }), 200);
        expectReplay(first, await keyed(ana, 'k-1', ORDER));
        const other = await keyed(ana, 'k-2', ORDER);
        expectJson(other, 201);
        expectNoReplay(other);
      },
    },
    ...badKeys().map(([name, key]) => ({
      scenario: keys('A key that is none is refused'),
      name,
      async run(/** @type {Context} */ ctx) {
        const ana = await ctx.newShopper();
        await fillCart(ana, [await ctx.newProduct(), 1]);
        expectProblem(await keyed(ana, key, ORDER), 400, 'IDEMPOTENCY_KEY_INVALID');
        await expectOrders(ana, []);
      },
    })),
    {
      scenario: keys('A key that is none is refused'),
      name: 'a key of 255 characters is one',
      async run(ctx) {
        const ana = await ctx.newShopper();
        await fillCart(ana, [await ctx.newProduct(), 1]);
        const first = await keyed(ana, '~'.repeat(255), ORDER);
        expectJson(first, 201);
        expectReplay(first, await keyed(ana, '~'.repeat(255), ORDER));
      },
    },
    {
      scenario: keys('One key of two callers'),
      name: "Ana's order, Bob's order and Ana's payment with one key",
      async run(ctx) {
        const product = await ctx.newProduct();
        const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
        for (const buyer of [ana, bob]) await fillCart(buyer, [product, 1]);
        const hers = await keyed(ana, 'k-1', ORDER);
        const his = await keyed(bob, 'k-1', ORDER);
        const { id } = expectJson(hers, 201);
        const paid = await keyed(ana, 'k-1', payment(id));
        expectFields(paid, 'order', expectJson(paid, 200), { id, status: 'PAID' });
        await expectOrders(ana, [id]);
        await expectOrders(bob, [expectJson(his, 201).id]);
        for (const answer of [hers, his, paid]) expectNoReplay(answer);
      },
    },
    {
      scenario: payload('The same values in other bytes are the same'),
      name: 'other spaces, another order, 2.0 and an escaped letter',
      async run(ctx) {
        const product = await ctx.newProduct();
        const ana = await ctx.newShopper();
        const first = await keyed(
          ana,
          'k-1',
          addition(`{"productId":"${product.id}","quantity":2}`),
        );
        expectJson(first, 200);
        const same = `{ "quantity": 2.0, "product\\u0049d": "${product.id}" }`;
        expectReplay(first, await keyed(ana, 'k-1', addition(same)));
        await expectCartNow(ana, [[product, 2]]);
      },
    },
    ...[
      { name: '3 pieces with the key of 2', path: '/api/cart/items', quantity: 3 },
      { name: 'another query with the same body', path: '/api/cart/items?a=b', quantity: 2 },
    ].map(({ name, path, quantity }) => ({
      scenario: payload('Another payload under a used key is refused'),
      name,
      async run(/** @type {Context} */ ctx) {
        const product = await ctx.newProduct();
        const ana = await ctx.newShopper();
        const body = { productId: product.id, quantity: 2 };
        const added = { method: 'POST', path: '/api/cart/items', body };
        expectJson(await keyed(ana, 'k-1', added), 200);
        const other = await keyed(ana, 'k-1', { ...added, path, body: { ...body, quantity } });
        expectProblem(other, 422, 'IDEMPOTENCY_KEY_REUSED');
        expectNoReplay(other);
        await expectCartNow(ana, [[product, 2]]);
      },
    })),
    {
      scenario: running('Twenty at once are done once'),
      name: '20 orders with one key, released together',
      async run(ctx) {
        const product = await ctx.newProduct();
        const ana = await ctx.newShopper();
        await fillCart(ana, [product, 1]);
        const request = ana.signed({ ...ORDER, headers: { 'idempotency-key': 'k-1' } });
        const answers = await ctx.sendTogether(Array.from({ length: 20 }, () => request));
        const done = answers.filter(({ status }) => status === 201);
        for (const answer of answers.filter(({ status }) => status !== 201)) {
          expectProblem(answer, 409, 'IDEMPOTENCY_IN_PROGRESS');
          expectThat(answer, Number(answer.headers['retry-after']) > 0, 'Retry-After', 'none');
        }
        expectThat(answers, done.length > 0, 'at least one 201', 'none');
        expectEqual(done, 'different orders', new Set(done.map(({ text }) => text)).size, 1);
        const late = await keyed(ana, 'k-1', ORDER);
        if (done[0]) expectReplay(done[0], late);
        await expectOrders(ana, [late.json?.id]);
      },
    },
    ...unfinished().map(([name, spoil]) => ({
      scenario: free('A key survives a refusal before the work'),
      name,
      async run(/** @type {Context} */ ctx) {
        const product = await ctx.newProduct();
        const ana = await ctx.newShopper();
        const body = { productId: product.id, quantity: 2 };
        const good = { method: 'POST', path: '/api/cart/items', body };
        await spoil({ ctx, ana, good });
        const answer = await keyed(ana, 'k-1', good);
        expectJson(answer, 200);
        expectNoReplay(answer);
        await expectCartNow(ana, [[product, 2]]);
      },
    })),
    {
      scenario: secrets('A kept answer gives no secret away'),
      name: 'a registration, sent twice',
      async run(ctx) {
        const account = ctx.newAccount();
        const request = { method: 'POST', path: '/api/auth/register', body: account };
        const key = ctx.newName();
        const first = await keyed(ctx.anyone, key, request);
        expectJson(first, 201);
        const again = await keyed(ctx.anyone, key, request);
        expectReplay(first, again);
        const told = again.text.includes(account.password);
        expectThat(again, !told, 'an answer without the password', 'the password');
      },
    },
  ],
};

/**
 * `again` is who repeats it, where the first has ended the token.
 *
 * @typedef {{ who: Actor, request: Request, again?: () => Promise<Actor> }} Prepared
 * @typedef {(ctx: Context, ana: Actor, product: { id: string }) => Promise<Prepared>} Prepare
 * @returns {[route: string, prepare: Prepare][]}
 */
function changingRoutes() {
  return [
    [
      'POST /api/auth/register',
      async (ctx) => {
        const request = { method: 'POST', path: '/api/auth/register', body: ctx.newAccount() };
        return { who: ctx.anyone, request };
      },
    ],
    [
      'POST /api/products',
      async (ctx) => {
        const body = { name: ctx.newName(), priceCents: 1, stock: 1 };
        return { who: ctx.admin, request: { method: 'POST', path: '/api/products', body } };
      },
    ],
    [
      'PATCH /api/products/:id',
      async (ctx, _, { id }) => {
        const request = { method: 'PATCH', path: `/api/products/${id}`, body: { stock: 7 } };
        return { who: ctx.admin, request };
      },
    ],
    [
      'DELETE /api/products/:id',
      async (ctx, _, { id }) => {
        return { who: ctx.admin, request: { method: 'DELETE', path: `/api/products/${id}` } };
      },
    ],
    [
      'POST /api/cart/items',
      async (_, ana, { id }) => {
        const body = { productId: id, quantity: 2 };
        return { who: ana, request: { method: 'POST', path: '/api/cart/items', body } };
      },
    ],
    [
      'PATCH /api/cart/items/:id',
      async (_, ana, product) => {
        const path = await lineOf(ana, product);
        return { who: ana, request: { method: 'PATCH', path, body: { quantity: 5 } } };
      },
    ],
    [
      'DELETE /api/cart/items/:id',
      async (_, ana, product) => {
        return { who: ana, request: { method: 'DELETE', path: await lineOf(ana, product) } };
      },
    ],
    [
      'POST /api/orders',
      async (_, ana, product) => {
        await lineOf(ana, product);
        return { who: ana, request: ORDER };
      },
    ],
    [
      'POST /api/payments/:orderId',
      async (ctx, ana) => {
        const order = await placeOrderOf(ana, [await ctx.newProduct(), 1]);
        return { who: ana, request: payment(order.id) };
      },
    ],
    [
      'POST /api/keys',
      async (ctx) => {
        const body = { name: ctx.newName(), scopes: ['orders:read'] };
        return { who: ctx.admin, request: { method: 'POST', path: '/api/keys', body } };
      },
    ],
    [
      'DELETE /api/keys/:id',
      async (ctx) => {
        const { id } = await newKey(ctx, 'orders:read');
        return { who: ctx.admin, request: { method: 'DELETE', path: `/api/keys/${id}` } };
      },
    ],
    [
      'POST /api/auth/sign-out-everywhere',
      async (ctx, ana) => {
        const request = { method: 'POST', path: '/api/auth/sign-out-everywhere' };
        return { who: ana, request, again: () => anotherToken(ctx, ana) };
      },
    ],
    [
      'POST /api/auth/password',
      async (ctx, ana) => {
        const { password } = ctx.newAccount();
        const body = { currentPassword: ana.password, newPassword: password };
        const request = { method: 'POST', path: '/api/auth/password', body };
        return { who: ana, request, again: () => anotherToken(ctx, { ...ana, password }) };
      },
    ],
  ];
}

/** @returns {[name: string, key: string | string[]][]} */
function badKeys() {
  return [
    ['an empty key', ['']],
    ['a key of 256 characters', 'k'.repeat(256)],
    ['a key with a tab', 'a\tb'],
    ['a key with ü', 'ü'],
    ['two keys', ['k-1', 'k-2']],
    ['the same key twice', ['k-1', 'k-1']],
  ];
}

/**
 * What does not use a key up: each sends something wrong with `k-1`.
 *
 * @typedef {{ ctx: Context, ana: Actor, good: Request }} Scene
 * @returns {[name: string, spoil: (scene: Scene) => Promise<unknown>][]}
 */
function unfinished() {
  /** @param {Scene} scene @param {Partial<Request>} change */
  const send = ({ ana, good }, change) => keyed(ana, 'k-1', { ...good, ...change });
  return [
    [
      'after a field that was refused',
      async (scene) => {
        const body = { .../** @type {object} */ (scene.good.body), quantity: 0 };
        expectInvalid(await send(scene, { body }), 'quantity');
      },
    ],
    [
      'after a body that was no JSON',
      async (scene) => expectProblem(await send(scene, { raw: '{' }), 400, 'INVALID_JSON'),
    ],
    [
      'after a body that was too large',
      async (scene) => {
        const answer = await send(scene, { raw: ' '.repeat(65 * 1024) });
        expectProblem(answer, 413, 'PAYLOAD_TOO_LARGE');
      },
    ],
    [
      'after a body that was not said to be JSON',
      async (scene) => {
        const headers = { 'content-type': 'text/plain' };
        expectProblem(await send(scene, { headers }), 415, 'UNSUPPORTED_MEDIA_TYPE');
      },
    ],
    [
      'after a token that does not count',
      async ({ ctx, good }) => {
        const answer = await keyed(ctx.asHolderOf('no-token'), 'k-1', good);
        expectProblem(answer, 401, 'UNAUTHORIZED');
      },
    ],
    [
      'after somebody else was named',
      async (scene) => {
        const { userId } = await scene.ctx.newShopper();
        const body = { .../** @type {object} */ (scene.good.body), userId };
        expectProblem(await send(scene, { body }), 403, 'FORBIDDEN');
      },
    ],
  ];
}

/** @param {Actor} who @param {string | string[]} key @param {Request} request */
function keyed(who, key, request) {
  return who.send({ ...request, headers: { ...request.headers, 'idempotency-key': key } });
}

/** @param {string} raw @returns {Request} */
function addition(raw) {
  return { method: 'POST', path: '/api/cart/items', raw };
}

/** @param {string} orderId @returns {Request} */
function payment(orderId) {
  return { method: 'POST', path: `/api/payments/${orderId}`, body: {} };
}

/** Puts a line into her cart. @param {Actor} ana @param {{ id: string }} product */
async function lineOf(ana, product) {
  const { items } = expectJson(await ana.addToCart(product, 1), 200);
  return `/api/cart/items/${items[0]?.id}`;
}

/**
 * Everything that the routes can change, as it is read now.
 *
 * @param {Context} ctx
 * @param {Actor} ana
 * @param {{ id: string }} product
 */
async function stateOf(ctx, ana, product) {
  const { anyone } = ctx;
  const answers = [
    await anyone.get('/api/products', { limit: 1, count: 'true' }),
    await anyone.get(`/api/products/${product.id}`),
    await ana.get('/api/cart'),
    await ana.get('/api/orders'),
    await ctx.admin.get('/api/keys'),
  ];
  // A refusal names the id of its own request.
  return answers.map(({ status, text, headers, json }) => [
    status,
    json?.requestId ? json.code : text,
    headers['x-total-count'],
  ]);
}

/** The second answer is the first one, and says so. @param {Answer} first @param {Answer} second */
function expectReplay(first, second) {
  expectNoReplay(first);
  const both = [first, second];
  expectEqual(both, 'status of the repeat', second.status, first.status);
  expectThat(both, second.text === first.text, 'the same bytes', 'others');
  expectEqual(both, 'Location of the repeat', second.headers.location, first.headers.location);
  const said = second.headers['idempotent-replayed'];
  expectThat(both, said === 'true', 'Idempotent-Replayed: true', said);
}

/** @param {Answer} answer */
function expectNoReplay(answer) {
  const said = answer.headers['idempotent-replayed'];
  expectThat(answer, said === undefined, 'no Idempotent-Replayed', said);
}

/** @param {Actor} owner @param {string[]} ids */
async function expectOrders(owner, ids) {
  const answer = await owner.get('/api/orders');
  const found = expectJson(answer, 200).map((/** @type {any} */ order) => order.id);
  expectEqual(answer, 'orders', found, ids);
}
