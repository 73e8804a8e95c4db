import { expectEqual } from '../expect.js';
import { expectRefusal, goodRefusal, refused } from './refused.js';

/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */

const title = 'Hosts and inner headers of others are refused';
const EVIL = 'evil.example';
const REFUSED = ['400', '400 BAD_REQUEST'];

/** @type {[header: string, outcomes: string[]][]} */
const HEADERS = [
  [`Host: ${EVIL}`, ['421', '421 MISDIRECTED_REQUEST']],
  [`X-Forwarded-Host: ${EVIL}`, REFUSED],
  ['x-middleware-subrequest: middleware', REFUSED],
  [`x-middleware-rewrite: https://${EVIL}/`, REFUSED],
  ['x-invoke-path: /admin', REFUSED],
  ['x-matched-path: /admin', REFUSED],
  ['x-nextjs-data: 1', REFUSED],
  ['x-prerender-revalidate: 1', REFUSED],
];
const PATHS = ['/', '/cart', '/api/products', '/api/cart'];

const hostile = PATHS.flatMap((path) =>
  HEADERS.map(([header, outcomes]) =>
    refused({
      title,
      name: `GET ${path} with ${header}`,
      outcomes,
      async send({ wire }, { ana }) {
        const host = header.startsWith('Host') ? [] : [`Host: ${wire.host}`];
        const token = path === '/api/cart' ? [`Authorization: Bearer ${ana.token}`] : [];
        const lines = [`GET ${wire.target(path)} HTTP/1.1`, ...host, header, ...token];
        const [answer] = await wire.send([...lines, 'Connection: close']);
        return /** @type {Answer} */ (answer);
      },
      check: withoutEvil,
    }),
  ),
);

/** @type {Case} */
const afterwards = {
  scenario: goodRefusal(title),
  name: 'no page that is cached has learnt of the other host',
  async run(ctx) {
    for (const path of ['/', '/api/products']) {
      const headers = { 'x-forwarded-host': EVIL };
      expectRefusal(await ctx.anyone.send({ method: 'GET', path, headers }), REFUSED);
      withoutEvil(await ctx.anyone.get(path));
    }
  },
};

export const hosts = [...hostile, afterwards];

/** @param {Answer} answer */
function withoutEvil(answer) {
  const said = JSON.stringify(answer.headers) + answer.text;
  expectEqual(answer, `${EVIL} in the answer`, said.includes(EVIL), false);
}
