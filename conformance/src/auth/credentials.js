import { expectEqual, expectJson, expectThat, NotApplicable } from '../expect.js';
import { expectInvalid, expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { anotherToken, FORGED } from './people.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../types.js').Case} Case */

const tokens = scenariosOf('accounts', 'Token checks');
const ending = scenariosOf('accounts', 'Ending sessions');
const changing = scenariosOf('accounts', 'Changing a password');
const common = scenariosOf('accounts', 'Common passwords');
const attempts = scenariosOf('accounts', 'Login attempts');
const limits = scenariosOf('http-api', 'Request limits');

const MOST_WRONG = 10;
const QUARTER_HOUR = 900;

/** @type {[words: string, authorization: string][]} */
const NONE = [
  ['no token after Bearer', 'Bearer '],
  ['another scheme', 'Basic YW5hOmFuYQ=='],
  ['three words', 'Bearer one two'],
  ['a token of another shop', `Bearer ${FORGED}`],
  ['a token of 10,000 characters', `Bearer ${'x'.repeat(10_000)}`],
  ['a key that nobody made', `Bearer osk_${'x'.repeat(40)}`],
];

/** @type {Case[]} */
export const credentials = [
  ...NONE.map(([words, authorization]) => ({
    scenario: tokens('A forged token is refused'),
    name: words,
    async run(/** @type {Context} */ ctx) {
      const headers = { authorization };
      const answer = await ctx.anyone.send({ method: 'GET', path: '/api/cart', headers });
      expectProblem(answer, 401, 'UNAUTHORIZED');
      const challenge = answer.headers['www-authenticate'] ?? '';
      expectThat(answer, /^Bearer\b/.test(challenge), 'WWW-Authenticate: Bearer', challenge);
    },
  })),
  {
    scenario: ending('Signing out everywhere ends all'),
    name: 'two tokens, one of them of this very second, and Bob’s',
    async run(ctx) {
      const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
      const other = await anotherToken(ctx, ana);
      const answer = await other.post('/api/auth/sign-out-everywhere');
      expectEqual(answer, 'status', answer.status, 204);
      for (const ended of [ana, other]) {
        expectProblem(await ended.get('/api/cart'), 401, 'UNAUTHORIZED');
      }
      expectJson(await (await anotherToken(ctx, ana)).get('/api/cart'), 200);
      expectJson(await bob.get('/api/cart'), 200);
    },
  },
  {
    scenario: changing('A new password replaces the old one'),
    name: 'a wrong current password, and the right one',
    async run(ctx) {
      const ana = await ctx.newShopper();
      const { email, password: currentPassword = '' } = ana;
      const newPassword = ctx.newAccount().password;
      /** @param {string} current */
      const change = (current) =>
        ana.post('/api/auth/password', { currentPassword: current, newPassword });
      expectProblem(await change('not the password'), 401, 'INVALID_CREDENTIALS');
      expectJson(await ana.get('/api/cart'), 200);
      const changed = await change(currentPassword);
      expectEqual(changed, 'status', changed.status, 204);
      expectProblem(await ana.get('/api/cart'), 401, 'UNAUTHORIZED');
      /** @param {string} password */
      const logIn = (password) => ctx.anyone.post('/api/auth/login', { email, password });
      expectProblem(await logIn(currentPassword), 401, 'INVALID_CREDENTIALS');
      expectJson(await logIn(newPassword), 200);
    },
  },
  ...['password', 'Password1', 'qwertyuiop', '1234567890', ''].map((password) => ({
    scenario: common('A common password is refused'),
    name: password || 'the own address in capitals',
    async run(/** @type {Context} */ ctx) {
      const account = ctx.newAccount();
      const body = { ...account, password: password || account.email.toUpperCase() };
      expectInvalid(await ctx.anyone.post('/api/auth/register', body), 'password');
      expectJson(await ctx.anyone.post('/api/auth/register', account), 201);
    },
  })),
  ...[true, false].map((exists) => ({
    scenario: attempts('Ten wrong logins are enough'),
    name: `for an address with ${exists ? 'an account' : 'none'}`,
    async run(/** @type {Context} */ ctx) {
      const { email, password } = exists ? await ctx.newShopper() : ctx.newAccount();
      for (let count = 0; count < MOST_WRONG; count += 1) {
        const wrong = await ctx.anyone.post('/api/auth/login', { email, password: 'wrong one' });
        expectProblem(wrong, 401, 'INVALID_CREDENTIALS');
      }
      const answer = await ctx.anyone.post('/api/auth/login', { email, password });
      expectProblem(answer, 429, 'RATE_LIMITED');
      const seconds = Number(answer.headers['retry-after']);
      const withinTimeout = seconds >= 1 && seconds <= QUARTER_HOUR;
      expectThat(answer, withinTimeout, `Retry-After from 1 to ${QUARTER_HOUR}`, seconds);
    },
  })),
  {
    scenario: limits('The limit counts down'),
    name: 'three reads of Ana, and one of Bob',
    async run(ctx) {
      const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
      /** @type {import('../types.js').Answer[]} */
      const answers = [];
      for (const reader of [ana, ana, ana, bob]) answers.push(await reader.get('/api/cart'));
      if (answers.every(({ headers }) => headers['ratelimit-limit'] === undefined)) {
        throw new NotApplicable('the server sends no RateLimit-Limit: it has no limit');
      }
      const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
        answers.map(({ headers }) => Number(headers[`ratelimit-${name}`])),
      );
      const most = limit?.[0] ?? 0;
      expectEqual(answers, 'RateLimit-Limit', limit, [most, most, most, most]);
      const expected = [most - 1, most - 2, most - 3, most - 1];
      expectEqual(answers, 'RateLimit-Remaining', remaining, expected);
      const withinTimeout = reset?.every((seconds) => seconds >= 0 && seconds <= 60);
      expectThat(answers, Boolean(withinTimeout), 'RateLimit-Reset from 0 to 60', reset);
    },
  },
];
