import { expectEqual, expectJson, expectThat } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { fillCart, placeOrderOf } from '../steps.js';

/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */

const nothing = scenariosOf('http-api', 'Refusals that tell nothing');

/** `:line` and `:order` stand for Ana's and for one that there is not. @type {[method: string, path: string, body?: object | undefined, headers?: Record<string, string>][]} */
const REQUESTS = [
  ['GET', '/api/orders/:order'],
  ['POST', '/api/payments/:order', {}],
  ['PATCH', '/api/cart/items/:line', { quantity: 2 }],
  ['DELETE', '/api/cart/items/:line'],
  ['GET', '/orders/:order'],
  ['GET', '/orders/:order', undefined, { rsc: '1' }],
];

const NONCE = /\bnonce[-=]"?[\w+/=]+/g;

/** New with each answer, and telling nothing. */
const OF_THE_MOMENT = /^(date|x-request-id|etag|age|ratelimit-.*)$/;

/** @type {Case[]} */
export const likeNothing = REQUESTS.map(([method, path, body, headers = {}]) => ({
  scenario: nothing("Somebody else's things look like nothing"),
  name: `${method} ${path}${headers.rsc ? ' while navigating' : ''}, Ana’s and none`,
  async run(ctx) {
    const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
    const order = await placeOrderOf(ana, [await ctx.newProduct(), 1]);
    await fillCart(ana, [await ctx.newProduct(), 1]);
    const { items } = expectJson(await ana.get('/api/cart'), 200);
    /** @param {string} id @param {string} line */
    const ask = (id, line) => {
      const target = path.replace(':order', id).replace(':line', line);
      return bob.send({ method, path: target, headers, ...(body && { body }) });
    };
    const unlike = (/** @type {string} */ id) => id.replace(/[^_]{8}$/, '00000000');
    const [theirs, none] = [
      await ask(order.id, items[0].id),
      await ask(unlike(order.id), unlike(items[0].id)),
    ];
    expectThat(theirs, theirs.status >= 300, 'a refusal', theirs.status);
    expectEqual([none, theirs], 'the answer for what is Ana’s', lasting(theirs), lasting(none));
    expectThat(theirs, !theirs.text.includes(ana.email ?? '-'), 'no address', 'her address');
  },
}));

/** All but what is new with each answer, and the address asked for. @param {Answer} answer */
function lasting({ status, headers, text, json, request }) {
  const id = request.target.split('/').at(-1) ?? '';
  const words = [id, headers['x-request-id'], json?.requestId].filter(Boolean);
  const plain = (/** @type {string} */ value) =>
    words.reduce((rest, word) => rest.replaceAll(word, '…'), value).replace(NONCE, 'nonce');
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_MOMENT.test(name));
  return {
    status,
    headers: Object.fromEntries(kept.map(([name, value]) => [name, plain(value)])),
    text: plain(text),
  };
}
