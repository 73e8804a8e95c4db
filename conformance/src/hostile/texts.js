import { expectEqual, expectFields, expectJson } from '../expect.js';
import { fillCart } from '../steps.js';
import { address, bodyRoute, sendTo } from './bodies.js';
import { goodRefusal, naming, refused } from './refused.js';

/** @typedef {import('../types.js').Case} Case */

const title = 'Text that is none is refused';

/** @type {[words: string, text: string][]} */
const NONE = [
  ['10,000 characters', 'N'.repeat(10_000)],
  ['a null byte', 'A\u0000na'],
  ['a lone surrogate', 'A\ud800na'],
  ['a line break', 'A\nna'],
  ['an escape character', 'A\u001bna'],
  ['a right to left override', 'A\u202ena'],
  ['an isolate', 'A\u2066na'],
];

/** Languages and emoji are not hostile. */
const SOME = ['שלום', 'Ångström', '👩‍👩‍👧‍👦'];

/** @type {[route: string, path: string, put: (text: string) => object][]} */
const FIELDS = [
  ['POST /api/products', 'name', (name) => ({ name })],
  ['PATCH /api/products/:id', 'name', (name) => ({ name })],
  ['POST /api/auth/register', 'name', (name) => ({ name })],
  ['POST /api/keys', 'name', (name) => ({ name })],
  ['POST /api/orders', 'shippingAddress.name', (name) => ({ shippingAddress: address(name) })],
];

const refusals = FIELDS.flatMap(([name, path, put]) =>
  NONE.map(([words, text]) =>
    refused({
      title,
      name: `${name} with ${words} in ${path}`,
      outcomes: ['400 VALIDATION_FAILED'],
      send: (ctx, stage) => {
        const route = bodyRoute(name);
        return sendTo(route, stage, JSON.stringify({ ...route.good(ctx, stage), ...put(text) }));
      },
      check: naming(path),
    }),
  ),
);

const noAccount = refused({
  title,
  name: 'a name with a null byte leaves no account',
  outcomes: ['400 VALIDATION_FAILED'],
  async send(ctx, { anyone }) {
    const account = ctx.newAccount();
    const answer = await anyone.post('/api/auth/register', { ...account, name: 'A\u0000na' });
    expectJson(await anyone.post('/api/auth/register', account), 201);
    return answer;
  },
});

/** @type {Case[]} */
const accepted = SOME.flatMap((text) => [
  {
    scenario: goodRefusal(title),
    name: `${text} as the name of a product`,
    async run(ctx) {
      const { id } = await ctx.newProduct({ name: text });
      const answer = await ctx.anyone.get(`/api/products/${id}`);
      expectFields(answer, 'product', expectJson(answer, 200), { name: text });
    },
  },
  {
    scenario: goodRefusal(title),
    name: `${text} as the name of a user`,
    async run(ctx) {
      const body = { ...ctx.newAccount(), name: text };
      const answer = await ctx.anyone.post('/api/auth/register', body);
      expectFields(answer, 'user', expectJson(answer, 201), { name: text });
    },
  },
  {
    scenario: goodRefusal(title),
    name: `${text} as the name in an address`,
    async run(ctx) {
      const ana = await ctx.newShopper();
      await fillCart(ana, [await ctx.newProduct(), 1]);
      const answer = await ana.post('/api/orders', { shippingAddress: address(text) });
      const order = expectJson(answer, 201);
      expectEqual(answer, 'shippingAddress.name', order.shippingAddress?.name, text);
    },
  },
]);

export const texts = [...refusals, noAccount, ...accepted];
