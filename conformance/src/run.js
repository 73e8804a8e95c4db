import { createCast } from './cast.js';
import { createClient } from './client.js';
import { createContext } from './context.js';
import { createCrowd } from './crowd.js';
import { Mismatch } from './expect.js';
import { NoAnswer } from './no-answer.js';
import { chooseProfiles } from './profiles/index.js';
import { findScenario } from './scenarios.js';
import { createServerCommands } from './server-commands.js';
import { noteProducts, takeOffShelf } from './tidy-up.js';

/** A profile takes no longer, whatever the server does. */
const PROFILE_LIMIT_MS = 60_000;

/**
 * @typedef {object} Watcher
 * @property {(profile: import('./types.js').Profile) => void} profileStarts
 * @property {(result: import('./types.js').CaseResult) => void} caseEnds
 */

/**
 * Holds the server at `options.url` to the profiles.
 *
 * @param {import('./types.js').Options} options
 * @param {Watcher} watcher
 * @returns {Promise<import('./types.js').Report>}
 * @throws {NoAnswer} when nobody answers at all
 * @throws {import('./cast.js').CannotStart} when the admin cannot log in
 */
export async function runKit(options, watcher) {
  const started = new Date();
  const { client, madeProducts } = noteProducts(createClient(options));
  try {
    await client.send({ method: 'GET', path: '/api/products' });
    const cast = await createCast(client, options);
    const crowd = createCrowd(cast);
    const server = createServerCommands(client, options);

    /** @type {import('./types.js').CaseResult[]} */
    const results = [];
    for (const profile of chooseProfiles(options.profiles)) {
      watcher.profileStarts(profile);
      const kept = new Map();
      const deadline = Date.now() + PROFILE_LIMIT_MS;
      for (const testCase of profile.cases.filter(isWanted(options))) {
        const { name: caseName } = testCase;
        const parts = { client, cast, crowd, kept, server, profile, caseName, seed: options.seed };
        const result = await runCase(profile, testCase, createContext(parts), deadline);
        watcher.caseEnds(result);
        results.push(result);
      }
    }
    await takeOffShelf(cast.admin, madeProducts);
    return {
      url: options.url,
      seed: options.seed,
      startedAt: started.toISOString(),
      durationMs: Date.now() - started.getTime(),
      leftOut: options.leftOut,
      results,
    };
  } finally {
    client.close();
  }
}

/**
 * @param {Pick<import('./types.js').Options, 'scenarios'>} options
 * @returns {(testCase: import('./types.js').Case) => boolean}
 */
function isWanted({ scenarios }) {
  return ({ scenario }) => scenarios.length === 0 || scenarios.includes(scenario.title);
}

/**
 * @param {import('./types.js').Profile} profile
 * @param {import('./types.js').Case} testCase
 * @param {import('./context.js').Context} ctx
 * @param {number} deadline
 * @returns {Promise<import('./types.js').CaseResult>}
 */
async function runCase(profile, testCase, ctx, deadline) {
  const started = Date.now();
  const failure = await failureOf(testCase, ctx, deadline - started);
  return {
    profile: profile.name,
    name: testCase.name,
    scenario: findScenario(testCase.scenario),
    status: failure ? 'failed' : 'passed',
    durationMs: Date.now() - started,
    ...(failure && { failure }),
  };
}

/**
 * @param {import('./types.js').Case} testCase
 * @param {import('./context.js').Context} ctx
 * @param {number} leftMs
 * @returns {Promise<import('./types.js').Failure | undefined>}
 */
async function failureOf(testCase, ctx, leftMs) {
  const late = `an end within the ${PROFILE_LIMIT_MS / 1000} s that a profile has`;
  if (leftMs <= 0) return { expected: late, found: 'no time left to begin', evidence: [] };

  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Mismatch(late, 'still running', [])), leftMs);
  });
  try {
    await Promise.race([testCase.run(ctx), tooLate]);
    return undefined;
  } catch (error) {
    return asFailure(error);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {unknown} error @returns {import('./types.js').Failure} */
function asFailure(error) {
  if (error instanceof Mismatch) {
    return { expected: error.expected, found: error.found, evidence: error.evidence };
  }
  if (error instanceof NoAnswer) {
    const { request, message } = error;
    const evidence = [{ request, status: 0, headers: {}, text: '', json: undefined }];
    return { expected: 'an answer', found: message, evidence };
  }
  // A body of an unforeseen shape makes a case stumble: that is the server's failure too.
  const found = error instanceof Error ? error.message : String(error);
  return { expected: 'answers of the shape that the contract gives', found, evidence: [] };
}
