import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { putTogether, signedWith, takeApart } from '../jwt.js';
import { expectAlike, expectInvalid, expectProblem, httpApi } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { countOutcomes } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

const registering = scenariosOf('accounts', 'Registering');
const loggingIn = scenariosOf('accounts', 'Logging in to the API');
const tokens = scenariosOf('accounts', 'Token checks');

const TIMED_LOGINS = 10;
// A busy machine may spoil a round; an answer that tells is far off in each.
const TIMED_ROUNDS = 3;

/** Every route that asks who is calling. @type {[method: string, path: string, body?: object][]} */
const PROTECTED = [
  ['POST', '/api/products', { name: 'A', priceCents: 1, stock: 1 }],
  ['PATCH', '/api/products/prod_000000000000000000000', { priceCents: 1 }],
  ['DELETE', '/api/products/prod_000000000000000000000'],
  ['GET', '/api/cart'],
  ['POST', '/api/cart/items', { productId: 'prod_000000000000000000000', quantity: 1 }],
  ['PATCH', '/api/cart/items/item_000000000000000000000', { quantity: 1 }],
  ['DELETE', '/api/cart/items/item_000000000000000000000'],
  ['POST', '/api/orders', {}],
  ['GET', '/api/orders'],
  ['GET', '/api/orders/order_000000000000000000000'],
  ['POST', '/api/payments/order_000000000000000000000', {}],
];

/** @type {import('../types.js').Profile} */
export const accounts = {
  name: 'accounts',
  summary: 'registering, logging in, tokens, and what is closed without one',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: registering('A new account is a shopper'),
      name: 'the answer to registering',
      async run(ctx) {
        const account = ctx.newAccount();
        const answer = await register(ctx, account);
        const user = expectJson(answer, 201);
        const { email, name, password } = account;
        expectFields(answer, 'user', user, { email, name, role: 'shopper' });
        expectThat(answer, /^user_[0-9a-z]{16,}$/.test(user.id), 'user_ and 16', user.id);
        const telling = Object.keys(user).filter((field) => /pass|hash|salt/i.test(field));
        expectEqual(answer, 'fields that tell of the password', telling, []);
        expectThat(answer, !answer.text.includes(password), 'no password', 'the password');
      },
    },
    {
      scenario: registering('An e-mail address can be taken'),
      name: 'the same address in other letters',
      async run(ctx) {
        const account = ctx.newAccount();
        const { email, password, name } = account;
        const first = await register(ctx, { ...account, email: `  ${mixedCase(email)} ` });
        expectFields(first, 'user', expectJson(first, 201), { email });
        const taken = { email: email.toUpperCase(), password: 'another password', name };
        expectProblem(await register(ctx, taken), 409, 'EMAIL_TAKEN');
        expectJson(await ctx.anyone.post('/api/auth/login', { email, password }), 200);
      },
    },
    {
      scenario: registering('Two registrations at once make one account'),
      name: 'two registrations, released together',
      async run(ctx) {
        const body = ctx.newAccount();
        const request = { method: 'POST', path: '/api/auth/register', body };
        const answers = await ctx.sendTogether([request, request]);
        const expected = { 201: 1, '409 EMAIL_TAKEN': 1 };
        expectEqual(answers, 'outcomes', countOutcomes(answers), expected);
        expectJson(await ctx.anyone.post('/api/auth/login', credentials(body)), 200);
      },
    },
    {
      scenario: registering('Every bad registration field is named'),
      name: 'three bad fields',
      async run(ctx) {
        const answer = await register(ctx, { email: 'nope', password: '1234567', name: ' ' });
        expectInvalid(answer, 'email', 'password', 'name');
      },
    },
    {
      scenario: registering('A password has 8 to 128 characters'),
      name: 'passwords of 7, 8, 128 and 129 characters',
      async run(ctx) {
        for (const length of [7, 129]) {
          const body = {
            ...ctx.newAccount(),
            password: 'correct horse battery'.repeat(7).slice(0, length),
          };
          expectInvalid(await register(ctx, body), 'password');
        }
        for (const length of [8, 128]) {
          const body = {
            ...ctx.newAccount(),
            password: 'blue harbour at dusk '.repeat(7).slice(0, length),
          };
          expectJson(await register(ctx, body), 201);
          expectJson(await ctx.anyone.post('/api/auth/login', credentials(body)), 200);
        }
      },
    },
    {
      scenario: loggingIn('A login gives a token'),
      name: 'the token and what it says',
      async run(ctx) {
        const account = ctx.newAccount();
        const user = expectJson(await register(ctx, account), 201);
        const answer = await ctx.anyone.post('/api/auth/login', credentials(account));
        const login = expectJson(answer, 200);
        expectFields(answer, 'login', login, { tokenType: 'Bearer' });
        expectFields(answer, 'user', login.user, { id: user.id, email: account.email });
        const { header, claims } = takeApart(login.token);
        expectEqual(answer, 'alg', header.alg, 'HS256');
        expectEqual(answer, 'exp - iat', claims.exp - claims.iat, login.expiresIn);
        expectThat(answer, login.expiresIn > 0, 'expiresIn above 0', login.expiresIn);
        const cart = await ctx.asHolderOf(login.token).get('/api/cart');
        expectFields(cart, 'cart', expectJson(cart, 200), { userId: user.id });
      },
    },
    {
      scenario: loggingIn('Unknown address and wrong password answer alike'),
      name: 'a wrong password and an unknown address',
      async run(ctx) {
        const { email } = await ctx.newShopper();
        const wrong = await failToLogIn(ctx, email);
        const unknown = await failToLogIn(ctx, ctx.newAccount().email);
        expectProblem(wrong, 401, 'INVALID_CREDENTIALS');
        expectProblem(unknown, 401, 'INVALID_CREDENTIALS');
        expectAlike(wrong, unknown);
      },
    },
    {
      scenario: loggingIn('Unknown address and wrong password take alike'),
      name: `${TIMED_LOGINS} wrong logins for each, in turn, the best of ${TIMED_ROUNDS} rounds`,
      async run(ctx) {
        const ratios = [];
        for (let round = 0; round < TIMED_ROUNDS; round += 1) {
          // Wrong logins are counted for each account: another round wants another one.
          const { email } = await ctx.newShopper();
          const ratio = await ratioOfLogins(ctx, email);
          if (ratio >= 0.5 && ratio <= 2) return;
          ratios.push(ratio);
        }
        expectThat([], false, 'a ratio of medians from 0.5 to 2', ratios);
      },
    },
    {
      scenario: tokens('A forged token is refused'),
      name: 'another role, no signature, another secret, a shortened one',
      async run(ctx) {
        const { token = '' } = await ctx.newShopper();
        const { header, claims, signature } = takeApart(token);
        const admin = { ...claims, role: 'admin' };
        const forged = [
          putTogether(header, admin, signature),
          putTogether({ ...header, alg: 'none' }, admin, ''),
          putTogether({ ...header, alg: 'none' }, claims, ''),
          signedWith(header, claims, 'a secret of somebody else, long enough'),
          signedWith(header, admin, ''),
          token.slice(0, -2),
          'not-a-token',
        ];
        for (const each of forged) {
          const holder = ctx.asHolderOf(each);
          expectProblem(await holder.get('/api/cart'), 401, 'UNAUTHORIZED');
          const product = { name: ctx.newName(), priceCents: 1, stock: 1 };
          expectProblem(await holder.post('/api/products', product), 401, 'UNAUTHORIZED');
        }
      },
    },
    ...PROTECTED.map(([method, path, body]) => ({
      scenario: httpApi.access('Every protected route asks who is calling'),
      name: `${method} ${path} without a token`,
      async run(/** @type {Context} */ ctx) {
        for (const cookie of ['', 'openshelf_cart=made-up']) {
          const headers = { cookie };
          const answer = await ctx.anyone.send({ method, path, body, headers });
          expectProblem(answer, 401, 'UNAUTHORIZED');
          const challenge = answer.headers['www-authenticate'] ?? '';
          expectThat(answer, /^Bearer\b/.test(challenge), 'WWW-Authenticate: Bearer', challenge);
        }
      },
    })),
    {
      scenario: httpApi.access('Access is decided before content'),
      name: 'an empty product from nobody, a shopper and an admin',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        expectProblem(await ctx.anyone.post('/api/products', {}), 401, 'UNAUTHORIZED');
        expectProblem(await shopper.post('/api/products', {}), 403, 'FORBIDDEN');
        expectInvalid(await ctx.admin.post('/api/products', {}), 'name', 'priceCents', 'stock');
      },
    },
    {
      scenario: httpApi.errors('An unknown field is refused'),
      name: 'registering as an admin',
      async run(ctx) {
        const account = ctx.newAccount();
        expectInvalid(await register(ctx, { ...account, role: 'admin' }), 'role');
        const answer = await ctx.anyone.post('/api/auth/login', credentials(account));
        expectProblem(answer, 401, 'INVALID_CREDENTIALS');
      },
    },
  ],
};

/** @param {Context} ctx @param {object} body */
function register(ctx, body) {
  return ctx.anyone.post('/api/auth/register', body);
}

/** @param {{ email: string, password: string }} account */
function credentials({ email, password }) {
  return { email, password };
}

/** @param {Context} ctx @param {string | undefined} email */
function failToLogIn(ctx, email) {
  return ctx.anyone.post('/api/auth/login', { email, password: 'wrong password' });
}

/**
 * The median time for an unknown address over that for a known one.
 *
 * @param {Context} ctx
 * @param {string | undefined} email
 */
async function ratioOfLogins(ctx, email) {
  const [known, unknown] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let count = 0; count < TIMED_LOGINS; count += 1) {
    known.push(await timeOf(() => failToLogIn(ctx, email)));
    unknown.push(await timeOf(() => failToLogIn(ctx, ctx.newAccount().email)));
  }
  return median(unknown) / median(known);
}

/** @param {string} email */
function mixedCase(email) {
  return email.replace(/[a-z]/g, (letter, at) => (at % 2 ? letter : letter.toUpperCase()));
}

/** @param {() => Promise<unknown>} work @returns {Promise<number>} milliseconds */
async function timeOf(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
