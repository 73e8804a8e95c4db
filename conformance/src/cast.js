import { createHash } from 'node:crypto';
import { createActor } from './actor.js';
import { expectJson, Mismatch, preparing } from './expect.js';

/** The server cannot be tested as asked: it is no failure of the server. */
export class CannotStart extends Error {}

/**
 * Who takes part in a run. With accounts each shopper registers and logs in; without, a shopper
 * is a made-up `userId` in every request.
 *
 * @param {import('./client.js').Client} client
 * @param {import('./types.js').Options} options
 */
export async function createCast(client, options) {
  const anyone = createActor(client);
  const admin = await signInAdmin(client, options);
  const hasAccounts = options.auth !== 'none' && (await knowsRegistration(anyone));
  const run = await chooseMark(anyone, options.seed, hasAccounts);
  let count = 0;

  /** @returns {{ email: string, password: string, name: string }} */
  const newAccount = () => {
    count += 1;
    return {
      ...accountOf(run, count),
      name: `Shopper ${count}`,
    };
  };

  return {
    admin,
    anyone,
    hasAccounts,
    hasOneUser: options.user !== undefined,
    newAccount,
    /** A name that no other run of the kit uses, and no word of which is part of another name's. */
    newName() {
      count += 1;
      return `Kit ${run} n${count}n`;
    },
    /** @param {{ namesUser: boolean }} how */
    async newShopper({ namesUser }) {
      if (options.user) return createActor(client, { userId: options.user, namesUser: true });
      const account = newAccount();
      if (!hasAccounts) {
        const userId = `user_${run}${count}`;
        return createActor(client, { token: admin.token, userId, namesUser: true });
      }
      const { email, password } = account;
      const user = await preparing('registering', async () =>
        expectJson(await retryOnBusy(() => anyone.post('/api/auth/register', account)), 201),
      );
      const token = await preparing('logging in', () => logIn(anyone, email, password));
      return createActor(client, { token, userId: user.id, namesUser, email, password });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createCast>>} Cast */

/**
 * @param {import('./actor.js').Actor} anyone
 * @param {string} email
 * @param {string} password
 * @returns {Promise<string>} the token
 */
export async function logIn(anyone, email, password) {
  const answer = await retryOnBusy(() => anyone.post('/api/auth/login', { email, password }));
  const { token } = expectJson(answer, 200);
  if (typeof token !== 'string') throw new Mismatch('a token', 'none', [answer]);
  return token;
}

/**
 * @param {import('./client.js').Client} client
 * @param {import('./types.js').Options} options
 */
async function signInAdmin(client, { auth, email = '', password = '', token }) {
  if (auth === 'none') return createActor(client);
  if (auth === 'token') return createActor(client, { token });
  try {
    return createActor(client, { token: await logIn(createActor(client), email, password) });
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    throw new CannotStart(`the admin could not log in as ${email}: ${error.message}`);
  }
}

/**
 * Data outlives a run on most servers, so that names carry a mark of the run. It follows from the
 * seed and from what the server has already, so that a fresh server is asked the same again.
 *
 * @param {import('./actor.js').Actor} anyone
 * @param {number} seed
 * @param {boolean} hasAccounts
 */
async function chooseMark(anyone, seed, hasAccounts) {
  const { json, text } = await anyone.get('/api/products');
  const shelf = Array.isArray(json) ? json.map((product) => [product?.name, product?.stock]) : text;
  for (let attempt = 0; ; attempt += 1) {
    const words = JSON.stringify([seed, shelf, attempt]);
    const mark = createHash('sha256').update(words).digest('hex').slice(0, 8);
    if (!hasAccounts) return mark;
    const account = { ...accountOf(mark, 0), name: 'First shopper' };
    const { status } = await retryOnBusy(() => anyone.post('/api/auth/register', account));
    if (status !== 409) return mark;
  }
}

/** @param {string} mark @param {number} number */
function accountOf(mark, number) {
  return {
    email: `kit-${mark}-${number}@example.com`,
    password: `shop-${mark}-${number}-counter`,
  };
}

/** @param {import('./actor.js').Actor} anyone */
async function knowsRegistration(anyone) {
  const { status } = await anyone.post('/api/auth/register', {});
  return status !== 404 && status !== 405;
}

/**
 * A server that counts log-ins may ask the kit to wait.
 *
 * @param {() => Promise<import('./types.js').Answer>} attempt
 */
async function retryOnBusy(attempt) {
  for (let tries = 0; ; tries += 1) {
    const answer = await attempt();
    if (answer.status !== 429 || tries === 3) return answer;
    const seconds = Math.min(Number(answer.headers['retry-after']) || 1, 10);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}
