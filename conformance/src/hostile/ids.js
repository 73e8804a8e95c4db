import { expectEqual } from '../expect.js';
import { refused } from './refused.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('../actor.js').Actor} Actor */

const title = 'Ids that are none lead nowhere';

/** As they stand in the address. @type {[words: string, id: string][]} */
const NONE = [
  ['../../etc/passwd', '../../etc/passwd'],
  ['..%2f..%2fetc%2fpasswd', '..%2f..%2fetc%2fpasswd'],
  ['%00', '%00'],
  ['%ff', '%ff'],
  ["' OR 1=1 --", "'%20OR%201=1%20--"],
  ['1; DROP TABLE orders', '1;%20DROP%20TABLE%20orders'],
  ['__proto__', '__proto__'],
  ['5,000 characters', 'x'.repeat(5_000)],
];

/** @type {[method: string, before: string, who: (stage: Stage) => Actor, body?: object][]} */
const PLACES = [
  ['GET', '/api/products/', ({ anyone }) => anyone],
  ['PATCH', '/api/products/', ({ admin }) => admin, { stock: 1 }],
  ['DELETE', '/api/products/', ({ admin }) => admin],
  ['GET', '/api/orders/', ({ ana }) => ana],
  ['POST', '/api/payments/', ({ ana }) => ana, {}],
  ['PATCH', '/api/cart/items/', ({ ana }) => ana, { quantity: 1 }],
  ['DELETE', '/api/cart/items/', ({ ana }) => ana],
  ['DELETE', '/api/keys/', ({ admin }) => admin],
  ['GET', '/products/', ({ anyone }) => anyone],
  ['GET', '/orders/', ({ anyone }) => anyone],
];

const UNKNOWN = 'none_000000000000000000000';

const STATUSES = ['400', '404', '414'];
const CODES = ['VALIDATION_FAILED', 'BAD_REQUEST', 'NOT_FOUND', 'PRODUCT_NOT_FOUND'];
const PROBLEMS = STATUSES.flatMap((status) => CODES.map((code) => `${status} ${code}`));

export const ids = PLACES.flatMap(([method, before, who, body]) =>
  NONE.map(([words, id]) => {
    /** @param {Stage} stage @param {string} last */
    const ask = (stage, last) =>
      who(stage).send({ method, path: before + last, ...(body && { body }) });
    // With dots the address is, or is not, one of the API: nobody says which.
    const ofApi = before.startsWith('/api/') && !id.startsWith('../');
    return refused({
      title,
      name: `${method} ${before}${words}`,
      outcomes: ofApi ? PROBLEMS : [...STATUSES, ...PROBLEMS],
      send: (_, stage) => ask(stage, id),
      async check(answer, _, stage) {
        if (!ofApi) return;
        const missing = await ask(stage, UNKNOWN);
        const [shape, usual] = [answer, missing].map(({ json }) =>
          Object.keys(json ?? {})
            .filter((member) => member !== 'details')
            .sort(),
        );
        expectEqual([missing, answer], 'members of the refusal', shape, usual);
      },
    });
  }),
);
