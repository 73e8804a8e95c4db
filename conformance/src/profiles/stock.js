import { nextPage } from '../context.js';
import { expectEqual, expectFields, expectJson } from '../expect.js';
import { expectInvalid, expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { countOutcomes, fillCart, placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

const movements = scenariosOf('catalog', 'Stock movements');
const moving = scenariosOf('catalog', 'Moving stock');

const BUYERS = 30;
const RESTOCKS = 10;

/** @type {import('../types.js').Profile} */
export const stock = {
  name: 'stock',
  summary: 'every change of a stock has its cause, and pieces are added to what is there',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: movements('Every movement is kept with its cause'),
      name: 'added with 10, 3 sold, set to 12, 2 taken away',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 10 });
        const ana = await ctx.newShopper();
        const order = await placeOrderOf(ana, [product, 3]);
        const path = `/api/products/${product.id}`;
        const set = await ctx.admin.patch(path, { stock: 12 });
        expectFields(set, 'product', expectJson(set, 200), { stock: 12 });
        expectJson(await move(ctx, product, -2, 'correction'), 200);

        const { answers, list } = await readMovements(ctx, product, 2);
        expectEqual(
          answers,
          'pages',
          answers.map(({ json }) => json.length),
          [2, 2],
        );
        const told = list.map(({ delta, reason }) => [delta, reason]);
        expectEqual(answers, 'movements', told, [
          [-2, 'correction'],
          [5, 'correction'],
          [-3, 'order'],
          [10, 'initial'],
        ]);
        const [taken, added, sold] = list;
        expectFields(answers[1] ?? set, 'sale', sold, {
          reference: order.id,
          createdBy: ana.userId,
        });
        expectEqual(answers, 'who corrected', added?.createdBy, taken?.createdBy);
        await expectStock(ctx, product, 10);
      },
    },
    {
      scenario: moving('Pieces are added to what is there'),
      name: '20 pieces come after 2 of 10 were sold',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 10 });
        await placeOrderOf(await ctx.newShopper(), [product, 2]);
        expectJson(await move(ctx, product, 20, 'restock'), 200);
        await expectStock(ctx, product, 28);
      },
    },
    {
      scenario: moving('More than there is cannot be taken away'),
      name: 'below none, above the largest, by none, and for reasons of the server',
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 8 });
        const short = await move(ctx, product, -9, 'correction');
        const { details } = expectProblem(short, 409, 'OUT_OF_STOCK');
        const available = details?.items?.[0]?.available;
        expectEqual(short, 'available', available, 8);
        expectInvalid(await move(ctx, product, 999_999_993, 'correction'), 'delta');
        expectInvalid(await move(ctx, product, 0, 'correction'), 'delta');
        expectInvalid(await move(ctx, product, 1, 'order'), 'reason');
        expectInvalid(await move(ctx, product, 1, 'initial'), 'reason');
        const { answers, list } = await readMovements(ctx, product, 100);
        expectEqual(answers, 'movements', list.length, 1);
        await expectStock(ctx, product, 8);
      },
    },
    {
      scenario: moving('Restocking while others order'),
      name: `${BUYERS} orders and ${RESTOCKS} additions at once`,
      async run(ctx) {
        const product = await ctx.newProduct({ stock: 10 });
        const buyers = await ctx.newCrowd(BUYERS);
        await Promise.all(buyers.map((buyer) => fillCart(buyer, [product, 1])));
        const addition = ctx.admin.signed(movement(product, 1, 'restock'));
        const answers = await ctx.sendTogether([
          ...buyers.map((buyer) => buyer.requests.placeOrder()),
          ...Array.from({ length: RESTOCKS }, () => addition),
        ]);
        const outcomes = countOutcomes(answers);
        const made = outcomes[201] ?? 0;
        const expected = { 201: made, 200: RESTOCKS, '409 OUT_OF_STOCK': BUYERS - made };
        expectEqual(answers.slice(-1), 'outcomes', outcomes, expected);
        await expectStock(ctx, product, 10 + RESTOCKS - made);
      },
    },
  ],
};

/** @param {{ id: string }} product @param {number} delta @param {string} reason */
function movement({ id }, delta, reason) {
  return { method: 'POST', path: `/api/products/${id}/stock`, body: { delta, reason } };
}

/** @param {Context} ctx @param {{ id: string }} product @param {number} delta @param {string} reason */
function move(ctx, product, delta, reason) {
  return ctx.admin.send(movement(product, delta, reason));
}

/** Newest first, page by page. @param {Context} ctx @param {{ id: string }} product @param {number} limit */
async function readMovements(ctx, { id }, limit) {
  const answers = [await ctx.admin.get(`/api/products/${id}/stock`, { limit })];
  /** @type {any[]} */
  const list = [];
  for (const answer of answers) {
    list.push(...expectJson(answer, 200));
    const next = nextPage(answer);
    if (next) answers.push(await ctx.admin.get(next));
  }
  return { answers, list };
}

/** The stock, and the sum of its movements. @param {Context} ctx @param {{ id: string }} product @param {number} expected */
async function expectStock(ctx, product, expected) {
  const read = await ctx.anyone.get(`/api/products/${product.id}`);
  expectFields(read, 'product', expectJson(read, 200), { stock: expected });
  const { answers, list } = await readMovements(ctx, product, 100);
  const sum = list.reduce((total, { delta }) => total + delta, 0);
  expectEqual(answers, 'sum of the movements', sum, expected);
}
