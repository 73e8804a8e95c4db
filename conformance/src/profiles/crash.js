import { setTimeout as sleep } from 'node:timers/promises';
import { nextPage } from '../context.js';
import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { startLoad } from '../load.js';
import { scenariosOf } from '../scenarios.js';
import { expectCartNow, fillCart, placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../load.js').Entry} Entry */

const durability = scenariosOf('operation', 'Durability');
const killed = scenariosOf('operation', 'Killed at any moment');
const repeating = scenariosOf('idempotency', 'Repeating a request');

const ROUNDS = [1, 2, 3, 4];
const SHOPPERS = 8;
const REPEATS = 20;

/** @type {import('../types.js').Profile} */
export const crash = {
  name: 'crash',
  summary: 'killed and started again: what was answered is there, once',
  needsAccounts: true,
  needsCommands: true,
  namesUser: false,
  cases: [
    {
      scenario: durability('An answered order survives a kill'),
      name: 'an order, a payment, a cart, an account and a product after a kill',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ stock: 10 });
        const paid = await placeOrderOf(ana, [product, 1]);
        expectJson(await ana.pay(paid.id), 200);
        const order = await placeOrderOf(ana, [product, 2]);
        await fillCart(ana, [product, 3]);
        const before = await ordersOf(ana);
        const ids = before.orders.map(({ id }) => id);
        expectEqual(before.answers, 'orders', ids.sort(), [paid.id, order.id].sort());
        await restart(ctx);
        const after = await ordersOf(ana);
        expectEqual(after.answers, 'orders after the kill', after.orders, before.orders);
        await expectCartNow(ana, [[product, 3]]);
        expectEqual([], 'stock', await ctx.stockOf(product), 7);
        const { email, password } = ana;
        expectJson(await ctx.anyone.post('/api/auth/login', { email, password }), 200);
      },
    },
    {
      scenario: repeating('A repeat after a crash'),
      name: 'an order and its payment, sent again with their keys after a kill',
      async run(ctx) {
        const ana = await ctx.newShopper();
        await fillCart(ana, [await ctx.newProduct(), 1]);
        const ordering = keyed('k-1', '/api/orders');
        const placed = await ana.send(ordering);
        const paying = keyed('k-2', `/api/payments/${expectJson(placed, 201).id}`);
        const paid = await ana.send(paying);
        expectJson(paid, 200);
        await restart(ctx);
        expectReplay(placed, await ana.send(ordering));
        expectReplay(paid, await ana.send(paying));
        const { answers, orders } = await ordersOf(ana);
        expectEqual(answers, 'orders', orders.length, 1);
      },
    },
    ...ROUNDS.map((round) => ({
      scenario: killed('Fifty kills lose nothing'),
      name: `${SHOPPERS} shoppers at work, killed at a moment by chance, round ${round}`,
      run: killUnderLoad,
    })),
  ],
};

/** @param {Context} ctx */
async function killUnderLoad(ctx) {
  const stock = 100_000;
  const products = [await ctx.newProduct({ stock }), await ctx.newProduct({ stock })];
  const shoppers = await ctx.newCrowd(SHOPPERS);
  const earlier = await Promise.all(shoppers.map(ordersOf));

  const { random } = ctx;
  const { journal, ended } = startLoad({ shoppers, products, random, mark: ctx.newName() });
  const wait = random.integer(0, 700);
  await untilOrdered(journal);
  await sleep(wait);
  await ctx.server.kill();
  await ended();
  await ctx.server.start();
  for (const entry of journal) entry.answer ??= await sendUntilAnswered(entry);

  /** @type {any[]} */
  const sold = [];
  for (const [at, shopper] of shoppers.entries()) {
    const own = journal.filter(({ who }) => who === shopper);
    const before = new Set(earlier[at]?.orders.map(({ id }) => id));
    const now = await ordersOf(shopper);
    const fresh = now.orders.filter(({ id }) => !before.has(id));
    expectAsAnswered(now.answers, fresh, own);
    sold.push(...fresh.flatMap(({ items }) => items));
  }
  for (const { id } of products) {
    const pieces = sold.filter(({ productId }) => productId === id);
    const left = pieces.reduce((total, { quantity }) => total - quantity, stock);
    const answer = await ctx.anyone.get(`/api/products/${id}`);
    expectFields(answer, 'product', expectJson(answer, 200), { stock: left });
  }
}

/**
 * Every order that was answered is there, once, as it was answered, and paid if that was answered.
 *
 * @param {Answer[]} evidence
 * @param {any[]} orders
 * @param {Entry[]} journal
 */
function expectAsAnswered(evidence, orders, journal) {
  const ids = orders.map(({ id }) => id);
  const answered = journal.flatMap(({ kind, answer }) =>
    kind === 'order' && answer?.status === 201 ? [answer] : [],
  );
  const expected = answered.map(({ json }) => json.id);
  expectEqual(evidence, 'orders', ids.toSorted(), expected.toSorted());
  const paid = new Set(
    journal.flatMap(({ kind, answer }) =>
      kind === 'pay' && answer?.status === 200 ? [answer.json.id] : [],
    ),
  );
  for (const answer of answered) {
    const { id, totalCents, items } = answer.json;
    const found = orders.find((order) => order.id === id);
    const status = paid.has(id) ? 'PAID' : 'PENDING_PAYMENT';
    expectFields(answer, 'order', found, { totalCents, items, status });
  }
}

/** @param {Entry[]} journal */
async function untilOrdered(journal) {
  const isOrdered = () => journal.some(({ kind, answer }) => kind === 'order' && answer);
  for (const deadline = Date.now() + 10_000; !isOrdered(); await sleep(5)) {
    expectThat([], Date.now() < deadline, 'an order within 10 s', 'none');
  }
}

/** What was under way at the kill. @param {Entry} entry */
async function sendUntilAnswered({ who, request, kind }) {
  const done = kind === 'order' ? 201 : 200;
  let answer = await who.send(request);
  for (let tries = 1; tries < REPEATS && [409, 503].includes(answer.status); tries += 1) {
    await sleep(100);
    answer = await who.send(request);
  }
  expectJson(answer, done);
  return answer;
}

/** @param {Context} ctx */
async function restart({ server }) {
  await server.kill();
  await server.start();
}

/** @param {Actor} owner */
async function ordersOf(owner) {
  const answers = [await owner.get('/api/orders', { limit: 100 })];
  /** @type {any[]} */
  const orders = [];
  for (const answer of answers) {
    orders.push(...expectJson(answer, 200));
    const next = nextPage(answer);
    if (next) answers.push(await owner.get(next));
  }
  return { answers, orders };
}

/** @param {string} key @param {string} path */
function keyed(key, path) {
  return { method: 'POST', path, headers: { 'idempotency-key': key } };
}

/** @param {Answer} first @param {Answer} second */
function expectReplay(first, second) {
  const both = [first, second];
  expectEqual(both, 'status of the repeat', second.status, first.status);
  expectThat(both, second.text === first.text, 'the same bytes', 'others');
  expectEqual(both, 'Idempotent-Replayed', second.headers['idempotent-replayed'], 'true');
}
