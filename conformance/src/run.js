import { createCast } from './cast.js';
import { createUserCheck } from './check-users.js';
import { createClient } from './client.js';
import { createContext } from './context.js';
import { createCrowd } from './crowd.js';
import { casesOf, chooseProfiles } from './profiles/index.js';
import { resultOf, runCase } from './run-case.js';
import { createServerCommands } from './server-commands.js';
import { noteProducts, takeOffShelf } from './tidy-up.js';

/** @typedef {import('./types.js').CaseResult} CaseResult */
/** @typedef {import('./types.js').Options} Options */
/** @typedef {import('./types.js').Profile} Profile */

/**
 * @typedef {object} Watcher
 * @property {(profile: Profile) => void} profileStarts
 * @property {(profile: Profile, reason: string) => void} profileSkipped
 * @property {(result: CaseResult) => void} caseEnds
 */

/** @type {Watcher} */
const silent = { profileStarts() {}, profileSkipped() {}, caseEnds() {} };

/**
 * Holds the server at `options.url` to the profiles.
 *
 * @param {Options} options
 * @param {Watcher} [watcher] is told while it runs
 * @returns {Promise<import('./types.js').Report>}
 * @throws {import('./no-answer.js').NoAnswer} when nobody answers at all
 * @throws {import('./cast.js').CannotStart} when the admin cannot log in
 */
export async function runKit(options, watcher = silent) {
  const { url, seed } = options;
  const started = new Date();
  const { client, madeProducts } = noteProducts(createClient(options));
  try {
    await client.send({ method: 'GET', path: '/api/products' });
    const cast = await createCast(client, options);
    const crowd = createCrowd(cast);
    const checkUsers = createUserCheck(cast);
    const server = createServerCommands(client, options);
    const shared = { client, cast, crowd, checkUsers, server, seed };

    /** @type {CaseResult[]} */
    const results = [];
    /** @type {Set<string>} */
    const causes = new Set();
    for (const profile of chooseProfiles(options.profiles)) {
      const cases = casesOf(profile, options.only);
      if (cases.length === 0) continue;
      const reason = options.notApplicable[profile.name];
      if (reason !== undefined) {
        /** @type {import('./run-case.js').Timed} */
        const outcome = { status: 'not applicable', reason, durationMs: 0 };
        results.push(...cases.map((testCase) => resultOf(profile, testCase, outcome)));
        watcher.profileSkipped(profile, reason);
        continue;
      }
      watcher.profileStarts(profile);
      const kept = new Map();
      const limitMs = options.profileTimeoutMs;
      const deadline = { at: Date.now() + limitMs, limitMs, profile: profile.name };
      for (const testCase of cases) {
        const parts = { ...shared, kept, profile, caseName: testCase.name };
        const newContext = () => createContext(parts);
        const result = await runCase({ profile, testCase, newContext, deadline, causes });
        watcher.caseEnds(result);
        results.push(result);
      }
    }
    await takeOffShelf(cast.admin, madeProducts);
    const durationMs = Date.now() - started.getTime();
    return { url, seed, startedAt: started.toISOString(), durationMs, results };
  } finally {
    client.close();
  }
}
