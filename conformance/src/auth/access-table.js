import { expectEqual } from '../expect.js';
import { httpApi } from '../problem.js';
import { findScenario } from '../scenarios.js';
import { accessRequests } from './access-requests.js';
import { FORGED, program, withEndedToken, withRevokedKey } from './people.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Case} Case */

const scenario = httpApi.access('The whole access matrix');

/**
 * Who asks, and the column of the table that says what they are answered. Nobody can wait for a token
 * to expire, so that a forged one stands for it.
 *
 * @type {[column: string, who: string][]}
 */
const CALLERS = [
  ['nobody', 'nobody'],
  ['Ana', 'ana'],
  ['Bob', 'bob'],
  ['`orders:read`', 'reader'],
  ['`orders:write`', 'writer'],
  ['expired, revoked, ended', 'forged'],
  ['expired, revoked, ended', 'revoked'],
  ['expired, revoked, ended', 'ended'],
  ['admin', 'admin'],
];

const CODES = new Map([
  [401, 'UNAUTHORIZED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
]);

/** @type {Case} */
const complete = {
  scenario,
  name: 'every row of the table is asked for',
  async run() {
    const rows = table().map(({ request }) => request);
    expectEqual([], 'rows', Object.keys(accessRequests), rows);
  },
};

/** @type {Case[]} */
const asked = Object.entries(accessRequests).flatMap(([row, requests]) =>
  requests.map(({ name, make, notBy }) => ({
    scenario,
    name: `${name}, by everybody`,
    async run(ctx) {
      const statuses = table().find(({ request }) => request === row) ?? {};
      const programs = await ctx.once(makePrograms);
      const [ana, bob] = [await ctx.newShopper(), await ctx.newShopper()];
      /** @type {Record<string, Actor>} */
      const callers = { nobody: ctx.anyone, ana, bob, ...programs, admin: ctx.admin };
      for (const [column, who] of CALLERS) {
        const caller = callers[who];
        if (!caller || who === notBy) continue;
        const isKey = who === 'reader' || who === 'writer';
        const answer = await caller.send(await make({ ctx, caller, ana, isKey }));
        const wanted = Number(statuses[column]);
        const found = [who, answer.status, ...(answer.json?.code ? [answer.json.code] : [])];
        expectEqual(answer, 'answer', found, [who, wanted, ...[CODES.get(wanted) ?? []].flat()]);
      }
    },
  })),
);

export const accessTable = [complete, ...asked];

/** The rows as they stand in the specification. @returns {Record<string, string>[]} */
function table() {
  const { text } = findScenario(scenario);
  const lines = text.split('\n').filter((line) => /^\s*\|/.test(line));
  const [names = [], , ...rows] = lines.map(cellsOf);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at] ?? '', cell])));
}

/** @param {string} line */
function cellsOf(line) {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** @param {Context} ctx @returns {Promise<Record<string, Actor>>} */
async function makePrograms(ctx) {
  return {
    reader: await program(ctx, 'orders:read'),
    writer: await program(ctx, 'orders:write'),
    forged: ctx.asHolderOf(FORGED),
    revoked: await withRevokedKey(ctx),
    ended: await withEndedToken(ctx),
  };
}
