import { expectEqual, expectThat } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { refusedAs } from './refused.js';
import { prepareStage } from './stage.js';

/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */
/** @typedef {import('../types.js').Request} Request */
/** @typedef {import('./stage.js').Stage} Stage */

const securityHeaders = scenariosOf('browser-security', 'Security headers');
const scripts = scenariosOf('browser-security', 'Scripts of the shop only');
const origins = scenariosOf('browser-security', 'Other origins');
const otherSites = scenariosOf('http-api', 'Requests from other sites');

const EVIL = 'https://evil.example';

/** @type {[words: string, ask: (stage: Stage) => Request][]} */
const RESPONSES = [
  ['the list as a page', () => get('/')],
  ['the cart as a page', () => get('/cart')],
  ['a page that there is not', () => get('/nothing-here')],
  ['a malformed address', () => get('/products/%E0%A4%A')],
  ['the products', () => get('/api/products')],
  ['a picture', ({ product }) => get(product.image)],
  ['a product that there is not', () => get('/api/products/prod_000000000000000000000')],
  ['a cart without a token', () => get('/api/cart')],
  ['a method that is none', () => ({ method: 'TRACE', path: '/api/products' })],
  [
    'a body that is too large',
    () => ({ method: 'POST', path: '/api/orders', raw: ' '.repeat(66_000) }),
  ],
];

/** @type {[name: string, value: RegExp][]} */
const HEADERS = [
  ['x-content-type-options', /^nosniff$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['referrer-policy', /^same-origin$/],
  ['permissions-policy', /^(?=.*camera=\(\))(?=.*microphone=\(\))(?=.*geolocation=\(\))/],
  ['content-security-policy', /frame-ancestors 'none'/],
];

/** @type {Case[]} */
const everywhere = RESPONSES.map(([words, ask]) => ({
  scenario: securityHeaders('Every response carries the security headers'),
  name: `the headers of ${words}`,
  async run(ctx) {
    const answer = await ctx.anyone.send(ask(await ctx.once(prepareStage)));
    for (const [name, value] of HEADERS) {
      const found = answer.headers[name] ?? '';
      expectThat(answer, value.test(found), `${name}: ${value.source}`, found);
    }
    for (const name of ['x-powered-by', 'server']) {
      expectEqual(answer, name, answer.headers[name], undefined);
    }
  },
}));

/** @type {Case[]} */
const policies = [
  ['A cached page has hashes and stays cached', '/'],
  ['A page rendered per request has a new nonce', '/sign-in'],
  ['A page rendered per request has a new nonce', '/cart'],
].map(([title = '', path = '']) => ({
  scenario: scripts(title),
  name: `the scripts that ${path} allows`,
  async run(ctx) {
    const answers = [await ctx.anyone.get(path), await ctx.anyone.get(path)];
    const allowed = answers.map(scriptSources);
    for (const [at, sources] of allowed.entries()) {
      const open = sources.filter((source) => /unsafe|^\*|^https?:|^data:/.test(source));
      expectThat(answers[at] ?? [], sources.length > 0, 'a script-src', sources);
      expectEqual(answers[at] ?? [], 'sources that let others in', open, []);
    }
    const nonces = allowed.map((sources) => sources.find((source) => source.startsWith("'nonce-")));
    const isFresh = path === '/' ? !nonces.some(Boolean) : nonces[0] && nonces[0] !== nonces[1];
    expectThat(answers, Boolean(isFresh), path === '/' ? 'no nonce' : 'a new nonce each', nonces);
  },
}));

/** @type {Case[]} */
const fromElsewhere = [
  {
    scenario: origins('The catalogue can be read from any site'),
    name: 'the products for a page of another site, with a cookie',
    async run(ctx) {
      const headers = { origin: 'https://elsewhere.example', cookie: 'openshelf_cart=made-up' };
      const answer = await ctx.anyone.send({ ...get('/api/products'), headers });
      expectEqual(answer, 'status', answer.status, 200);
      expectEqual(answer, 'allowed origin', answer.headers['access-control-allow-origin'], '*');
      expectNoCredentials(answer);
    },
  },
  ...[EVIL, 'null', 'http://evil.example:8080'].map((origin) => ({
    scenario: origins('The rest is open to named origins'),
    name: `an order from ${origin}`,
    async run(/** @type {import('../context.js').Context} */ ctx) {
      const { ana } = await ctx.once(prepareStage);
      const preflight = await ctx.anyone.send({
        method: 'OPTIONS',
        path: '/api/orders',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization',
        },
      });
      const read = await ana.send({ ...get('/api/orders'), headers: { origin } });
      for (const answer of [preflight, read]) {
        const allowed = answer.headers['access-control-allow-origin'];
        expectEqual(answer, 'allowed origin', allowed, undefined);
        expectNoCredentials(answer);
      }
    },
  })),
];

/** @type {[words: string, title: string, headers: (own: string) => Record<string, string>][]} */
const FORMS = [
  ['from another site', 'A form from another site is refused', () => ({ origin: EVIL })],
  [
    'from another site that forwards itself',
    'A form from another site is refused',
    () => ({ origin: EVIL, 'x-forwarded-host': 'evil.example' }),
  ],
  ['without an Origin', 'A form from another site is refused', () => ({})],
  [
    'from nowhere',
    'Where a request was made counts as well',
    () => ({ origin: 'null', 'sec-fetch-site': 'cross-site' }),
  ],
  ...['cross-site', 'same-site', 'none'].map(
    (site) =>
      /** @type {[string, string, (own: string) => Record<string, string>]} */ ([
        `made ${site}`,
        'Where a request was made counts as well',
        (own) => ({ origin: own, 'sec-fetch-site': site }),
      ]),
  ),
];

const forms = ['/cart', '/sign-in'].flatMap((path) =>
  FORMS.map(([words, title, headersFor]) =>
    refusedAs(otherSites(title), {
      name: `a form ${words}, to ${path}`,
      outcomes: ['403', '403 FORBIDDEN'],
      send: (ctx) =>
        ctx.anyone.send({
          method: 'POST',
          path,
          raw: 'productId=prod_0&quantity=1',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            cookie: 'openshelf_cart=made-up',
            ...headersFor(ctx.wire.origin),
          },
        }),
    }),
  ),
);

export const browsers = [...everywhere, ...policies, ...fromElsewhere, ...forms];

/** @param {string} path @returns {Request} */
function get(path) {
  return { method: 'GET', path };
}

/** @param {Answer} answer */
function scriptSources({ headers }) {
  const policy = headers['content-security-policy'] ?? '';
  return (/(?:^|;)\s*script-src ([^;]*)/.exec(policy)?.[1] ?? '').split(/\s+/).filter(Boolean);
}

/** @param {Answer} answer */
function expectNoCredentials(answer) {
  const allowed = answer.headers['access-control-allow-credentials'];
  expectEqual(answer, 'credentials allowed', allowed, undefined);
}
