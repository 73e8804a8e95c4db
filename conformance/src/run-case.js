import { Mismatch, NotApplicable, RootCause } from './expect.js';
import { NoAnswer } from './no-answer.js';
import { findScenario } from './scenarios.js';

/** @typedef {import('./types.js').CaseResult} CaseResult */
/** @typedef {Outcome & { durationMs: number }} Timed */
/** @typedef {{ at: number, limitMs: number, profile: string }} Deadline */
/** @typedef {Pick<CaseResult, 'status' | 'failure' | 'reason'>} Outcome */

/** A connection that is lost so often is lost by the server. */
const ATTEMPTS = 3;

/**
 * @param {object} parts
 * @param {import('./types.js').Profile} parts.profile
 * @param {import('./types.js').Case} parts.testCase
 * @param {() => import('./context.js').Context} parts.newContext
 * @param {Deadline} parts.deadline
 * @param {Set<string>} parts.causes those that a case has failed for already
 * @returns {Promise<CaseResult>}
 */
export async function runCase({ profile, testCase, newContext, deadline, causes }) {
  const started = Date.now();
  const run = () => testCase.run(newContext());
  const outcome = await outcomeOf(run, deadline, causes);
  return resultOf(profile, testCase, { ...outcome, durationMs: Date.now() - started });
}

/**
 * @param {import('./types.js').Profile} profile
 * @param {import('./types.js').Case} testCase
 * @param {Timed} outcome
 * @returns {CaseResult}
 */
export function resultOf(profile, { name, scenario }, outcome) {
  return { profile: profile.name, name, scenario: findScenario(scenario), ...outcome };
}

/**
 * @param {() => Promise<void>} run
 * @param {Deadline} deadline
 * @param {Set<string>} causes
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(run, deadline, causes) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await inTime(run, deadline);
      return { status: 'passed' };
    } catch (error) {
      if (error instanceof NoAnswer && error.isLost && attempt < ATTEMPTS) continue;
      if (error instanceof NotApplicable) {
        return { status: 'not applicable', reason: error.message };
      }
      const failure = failureOf(error);
      const { cause } = failure;
      if (cause !== undefined && causes.has(cause)) {
        return { status: 'not applicable', reason: cause };
      }
      if (cause !== undefined) causes.add(cause);
      return { status: 'failed', failure };
    }
  }
}

/** @param {() => Promise<void>} run @param {Deadline} deadline */
async function inTime(run, { at, limitMs, profile }) {
  const late = new RootCause(`the profile ${profile} took longer than ${limitMs} ms`, {
    expected: `an end within ${limitMs} ms`,
    found: 'still running',
    evidence: [],
  });
  const leftMs = at - Date.now();
  if (leftMs <= 0) throw late;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(late), leftMs);
  });
  await Promise.race([run(), tooLate]).finally(() => clearTimeout(timer));
}

/** @param {unknown} error @returns {import('./types.js').Failure} */
function failureOf(error) {
  if (error instanceof Mismatch) {
    const { expected, found, evidence } = error;
    return { ...(error instanceof RootCause && { cause: error.cause }), expected, found, evidence };
  }
  if (error instanceof NoAnswer) {
    const { request, message, isLost } = error;
    const evidence = [{ request, status: 0, headers: {}, text: '', json: undefined }];
    const found = isLost ? `${message}, ${ATTEMPTS} times` : message;
    return { expected: 'an answer', found, evidence };
  }
  // A body of an unforeseen shape makes a case stumble: that is the server's failure too.
  const found = error instanceof Error ? error.message : String(error);
  return { expected: 'answers of the shape that the contract gives', found, evidence: [] };
}
