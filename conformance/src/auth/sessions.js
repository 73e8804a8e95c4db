import { expectEqual, expectFields, expectJson } from '../expect.js';
import { expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { anotherToken } from './people.js';

/** @typedef {import('../types.js').Case} Case */

const tokens = scenariosOf('accounts', 'Token checks');
const summary = scenariosOf('accounts', 'Session summary');
const active = scenariosOf('accounts', 'Active sessions');

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @type {Case[]} */
export const sessions = [
  {
    scenario: tokens('A token has one spelling'),
    name: 'with padding, and with other unused bits',
    async run(ctx) {
      const { token = '' } = await ctx.newShopper();
      for (const other of otherSpellings(token)) {
        const answer = await ctx.asHolderOf(other).get('/api/cart');
        expectProblem(answer, 401, 'UNAUTHORIZED');
      }
      expectJson(await ctx.asHolderOf(token).get('/api/cart'), 200);
    },
  },
  {
    scenario: summary('A signed-in user has a session summary'),
    name: 'Ana with an empty cart',
    async run(ctx) {
      const { userId: id, email, get } = await ctx.newShopper();
      const answer = await get('/api/session');
      const { user, cartQuantity } = expectJson(answer, 200);
      expectFields(answer, 'user', user, { id, email, role: 'shopper' });
      expectEqual(answer, 'cartQuantity', cartQuantity, 0);
    },
  },
  {
    scenario: active('An ended session is refused'),
    name: 'an admin ends one of two, then all; Bob goes on',
    async run(ctx) {
      const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
      const path = `/api/users/${ana.userId}/sessions`;
      const [first] = expectJson(await ctx.admin.get(path), 200);
      const second = await anotherToken(ctx, ana);
      const one = `${path}/${first.id}`;
      expectEqual([], 'status', (await ctx.admin.delete(one)).status, 204);
      expectProblem(await ana.get('/api/cart'), 401, 'UNAUTHORIZED');
      expectJson(await second.get('/api/cart'), 200);
      expectEqual([], 'status', (await ctx.admin.delete(path)).status, 204);
      expectProblem(await second.get('/api/cart'), 401, 'UNAUTHORIZED');
      expectJson(await bob.get('/api/cart'), 200);
      const left = await ctx.admin.get(path);
      expectEqual(left, 'sessions', expectJson(left, 200), []);
      expectProblem(await ctx.admin.delete(one), 404, 'NOT_FOUND');
    },
  },
];

/**
 * The same bytes, written otherwise: with `=` after a part, and with the bits changed that the last
 * character of a part has to spare.
 *
 * @param {string} token
 */
function otherSpellings(token) {
  const parts = token.split('.');
  /** @param {number} at @param {string} part */
  const withPart = (at, part) => parts.with(at, part).join('.');
  return parts.flatMap((part, at) => {
    const spare = { 2: 4, 3: 2 }[part.length % 4] ?? 0;
    const last = BASE64URL.indexOf(part.at(-1) ?? '');
    const changed = part.slice(0, -1) + BASE64URL[last ^ 1];
    return [withPart(at, `${part}=`), ...(spare > 0 ? [withPart(at, changed)] : [])];
  });
}
