import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { expectAlike, expectInvalid, expectProblem, httpApi } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { expectOrder, fillCart, placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

const paying = scenariosOf('payments', 'Paying an order');
const declined = scenariosOf('payments', 'Declined cards');
const once = scenariosOf('payments', 'Paying once');
const noCardData = scenariosOf('payments', 'No card data at rest');

const GOOD = '4242 4242 4242 4242';
const BAD = '4000 0000 0000 0002';
const UNKNOWN = 'order_000000000000000000000';

/** @type {import('../types.js').Profile} */
export const payments = {
  name: 'payments',
  summary: 'from PENDING_PAYMENT to PAID, once',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: paying('The good card pays the order'),
      name: 'an order of 2500 cents',
      async run(ctx) {
        const ana = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1250 });
        const order = await placeOrderOf(ana, [product, 2]);
        const answer = await ana.pay(order.id, { cardNumber: GOOD });
        const how = { httpStatus: 200, status: 'PAID' };
        const paid = expectOrder(answer, ana, [[product, 2]], how);
        expectEqual(answer, 'order', paid, { ...order, status: 'PAID', paidAt: paid.paidAt });
        const withinTimeout = Date.parse(paid.paidAt) >= Date.parse(order.createdAt);
        expectThat(answer, withinTimeout, `paidAt not before ${order.createdAt}`, paid.paidAt);
        await expectOrderNow(ana, paid);
      },
    },
    {
      scenario: paying('The good card pays the order'),
      name: 'the same card without spaces, and no card at all',
      async run(ctx) {
        for (const body of [{ cardNumber: GOOD.replaceAll(' ', '') }, {}]) {
          const { ana, order } = await newOrder(ctx);
          const answer = await ana.pay(order.id, body);
          expectFields(answer, 'order', expectJson(answer, 200), { id: order.id, status: 'PAID' });
        }
      },
    },
    {
      scenario: httpApi.routes('A missing body counts as empty'),
      name: 'ordering and paying without a body',
      async run(ctx) {
        const ana = await ctx.newShopper();
        await fillCart(ana, [await ctx.newProduct(), 1]);
        const placed = expectJson(await ana.post('/api/orders'), 201);
        const answer = await ana.post(`/api/payments/${placed.id}`);
        expectFields(answer, 'order', expectJson(answer, 200), { id: placed.id, status: 'PAID' });
      },
    },
    {
      scenario: paying('A card number that is not one is refused'),
      name: 'too short, a letter, too long, a number',
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        for (const cardNumber of [
          '1234',
          '4242 4242 4242 424x',
          '4'.repeat(20),
          4242424242424242,
        ]) {
          const answer = await ana.pay(order.id, { cardNumber });
          expectInvalid(answer, 'cardNumber');
          const repeated = answer.text.includes(String(cardNumber));
          expectThat(answer, !repeated, 'an answer that does not repeat it', cardNumber);
        }
        await expectOrderNow(ana, order);
      },
    },
    {
      scenario: paying("An admin pays a user's order"),
      name: "an admin pays Ana's order",
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        const answer = await ctx.admin.pay(order.id, { cardNumber: GOOD });
        const expected = { id: order.id, status: 'PAID', userId: ana.userId };
        expectFields(answer, 'order', expectJson(answer, 200), expected);
        await expectOrderNow(ana, answer.json);
      },
    },
    {
      scenario: paying("Another user's order cannot be paid"),
      name: "Bob pays Ana's order, and one that there is not",
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        const bob = await ctx.newShopper();
        const others = await bob.pay(order.id, { cardNumber: GOOD });
        const nobodys = await bob.pay(UNKNOWN, { cardNumber: GOOD });
        expectProblem(others, 404, 'NOT_FOUND', 'Order not found');
        expectProblem(nobodys, 404, 'NOT_FOUND', 'Order not found');
        expectAlike(others, nobodys);
        await expectOrderNow(ana, order);
      },
    },
    {
      scenario: declined('A declined card leaves the order unpaid'),
      name: 'the card that is declined',
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        expectProblem(await ana.pay(order.id, { cardNumber: BAD }), 402, 'PAYMENT_DECLINED');
        expectEqual([], 'paidAt', order.paidAt, null);
        await expectOrderNow(ana, order);
      },
    },
    {
      scenario: declined('A declined order can be paid again'),
      name: 'declined twice, then paid',
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        for (const cardNumber of [BAD, BAD]) {
          expectProblem(await ana.pay(order.id, { cardNumber }), 402, 'PAYMENT_DECLINED');
        }
        const answer = await ana.pay(order.id, { cardNumber: GOOD });
        expectFields(answer, 'order', expectJson(answer, 200), { id: order.id, status: 'PAID' });
      },
    },
    {
      scenario: declined('An unknown card is declined'),
      name: 'a card that nobody knows',
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        const answer = await ana.pay(order.id, { cardNumber: '4111 1111 1111 1111' });
        expectProblem(answer, 402, 'PAYMENT_DECLINED');
        await expectOrderNow(ana, order);
      },
    },
    {
      scenario: once('A paid order cannot be paid again'),
      name: 'the good card and the declined one after PAID',
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        const paid = expectJson(await ana.pay(order.id), 200);
        for (const cardNumber of [GOOD, BAD]) {
          expectProblem(await ana.pay(order.id, { cardNumber }), 409, 'ALREADY_PAID');
        }
        await expectOrderNow(ana, paid);
      },
    },
    {
      scenario: noCardData('A card number leaves no trace'),
      name: 'no answer repeats a card number',
      async run(ctx) {
        const { ana, order } = await newOrder(ctx);
        const answers = [
          await ana.pay(order.id, { cardNumber: BAD }),
          await ana.pay(order.id, { cardNumber: GOOD }),
          await ana.pay(order.id, { cardNumber: GOOD }),
          await ana.get(`/api/orders/${order.id}`),
          await ana.get('/api/orders'),
        ];
        for (const answer of answers) {
          const plain = (answer.text + JSON.stringify(answer.headers)).replace(/[\s-]/g, '');
          const found = [GOOD, BAD].filter((card) => plain.includes(card.replaceAll(' ', '')));
          expectEqual(answer, 'card numbers in the answer', found, []);
        }
      },
    },
  ],
};

/** @param {Context} ctx */
async function newOrder(ctx) {
  const ana = await ctx.newShopper();
  return { ana, order: await placeOrderOf(ana, [await ctx.newProduct(), 1]) };
}

/** @param {import('../actor.js').Actor} owner @param {any} order */
async function expectOrderNow(owner, order) {
  const answer = await owner.get(`/api/orders/${order.id}`);
  expectEqual(answer, 'order', expectJson(answer, 200), order);
}
