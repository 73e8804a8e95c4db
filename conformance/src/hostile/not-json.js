import { bodyRoute, sendTo } from './bodies.js';
import { refused } from './refused.js';

const outcomes = ['400 INVALID_JSON'];

/** What somebody makes of a good body. @type {[words: string, spoil: (good: string) => string | Buffer][]} */
const SPOILT = [
  ['cut off', (good) => good.slice(0, good.indexOf(':') + 1)],
  ['with a trailing comma', (good) => good.replace(/\}$/, ',}')],
  ['with single quotes', (good) => good.replaceAll('"', "'")],
  ['with a comment', (good) => good.replace('{', '{/* a note */')],
  ['as two values', (good) => good + good],
  ['with a byte order mark', (good) => `\ufeff${good}`],
  ['in UTF-16', (good) => Buffer.from(`\ufeff${good}`, 'utf16le')],
  ['with the byte FF in a string', (good) => inBytes(good.replace(/"\}|"(?=,)/, '\u00ff$&'))],
  ['as 10 spaces', () => ' '.repeat(10)],
];

const ROUTES = ['POST /api/auth/login', 'POST /api/auth/register', 'POST /api/orders'];

const bytes = ROUTES.flatMap((name) =>
  SPOILT.map(([words, spoil]) =>
    refused({
      title: 'Bytes that are not JSON are refused',
      name: `${name} ${words}`,
      outcomes,
      send(ctx, stage) {
        const route = bodyRoute(name);
        return sendTo(route, stage, spoil(JSON.stringify(route.good(ctx, stage))));
      },
    }),
  ),
);

/**
 * The route, what is said twice, and a good body with it.
 *
 * @type {[route: string, words: string, twice: (good: string) => string][]}
 */
const TWICE = [
  ['POST /api/cart/items', 'quantity', (good) => good.replace('}', ',"quantity":2}')],
  ['POST /api/cart/items', 'the same quantity', (good) => good.replace('}', ',"quantity":1}')],
  [
    'POST /api/cart/items',
    'quantity, once with an escape',
    (good) => good.replace('}', ',"quant\\u0069ty":2}'),
  ],
  ['POST /api/cart/items', 'productId', (good) => good.replace('{', '{"productId":"prod_0",')],
  ['POST /api/orders', 'the city of an address', (good) => good.replace('}', ',"city":"Gouda"}')],
  ['POST /api/orders', 'the address', (good) => good.replace('{', '{"shippingAddress":null,')],
  ['PATCH /api/cart/items/:id', 'quantity', (good) => good.replace('{', '{"quantity":1,')],
  ['POST /api/products', 'priceCents', (good) => good.replace('}', ',"priceCents":2}')],
  ['PATCH /api/products/:id', 'stock', (good) => good.replace('}', ',"stock":8}')],
  ['POST /api/auth/register', 'email', (good) => good.replace('{', '{"email":"a@example.com",')],
  ['POST /api/auth/login', 'email', (good) => good.replace('{', '{"email":"a@example.com",')],
  ['POST /api/keys', 'scopes', (good) => good.replace('{', '{"scopes":["keys:manage"],')],
  ['POST /api/payments/:orderId', 'cardNumber', (good) => good.replace('{', '{"cardNumber":"4",')],
];

const twice = TWICE.map(([name, words, make]) =>
  refused({
    title: 'A member that is said twice is refused',
    name: `${name} that says ${words} twice`,
    outcomes,
    send(ctx, stage) {
      const route = bodyRoute(name);
      return sendTo(route, stage, make(JSON.stringify(route.good(ctx, stage))));
    },
  }),
);

const TYPES = [
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/xml',
  'application/jsonp',
  'application/json; charset=iso-8859-1',
  'text/plain',
];

const types = ['POST /api/auth/login', 'POST /api/orders'].flatMap((name) => {
  /** @param {string} words @param {Record<string, string>} headers */
  const labelled = (words, headers) =>
    refused({
      title: 'Other media types are refused',
      name: `${name} as ${words}`,
      outcomes: ['415 UNSUPPORTED_MEDIA_TYPE'],
      send(ctx, stage) {
        const route = bodyRoute(name);
        return sendTo(route, stage, JSON.stringify(route.good(ctx, stage)), headers);
      },
    });
  return [
    ...TYPES.map((type) => labelled(type, { 'content-type': type })),
    labelled('gzip', { 'content-encoding': 'gzip' }),
  ];
});

export const notJson = [...bytes, ...twice, ...types];

/** @param {string} text each character is one byte */
function inBytes(text) {
  return Buffer.from(text, 'latin1');
}
