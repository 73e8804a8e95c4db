import { isDeepStrictEqual } from 'node:util';

/** @typedef {import('./types.js').Answer} Answer */

/** The server did something else than the scenario says. */
export class Mismatch extends Error {
  /** @param {string} expected @param {string} found @param {Answer[]} evidence */
  constructor(expected, found, evidence) {
    super(`expected ${expected}, found ${found}`);
    this.expected = expected;
    this.found = found;
    this.evidence = evidence;
  }
}

/** What many cases need first could not be had: the first of them fails, and the others cannot be held. */
export class RootCause extends Mismatch {
  /** @param {string} cause @param {Pick<Mismatch, 'expected' | 'found' | 'evidence'>} mismatch */
  constructor(cause, { expected, found, evidence }) {
    super(expected, found, evidence);
    this.cause = cause;
  }
}

/** The scenario asks nothing of this server. */
export class NotApplicable extends Error {}

/**
 * Does what a case needs before it can begin.
 *
 * @template Made
 * @param {string} step such as "adding a product"
 * @param {() => Promise<Made>} work
 * @returns {Promise<Made>}
 * @throws {RootCause} when the server does something else
 */
export async function preparing(step, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Mismatch) || error instanceof RootCause) throw error;
    throw new RootCause(`${step}: ${error.message}`, error);
  }
}

/**
 * An answer of this status with a JSON body.
 *
 * @param {Answer} answer
 * @param {number} status
 * @returns {any} the body
 */
export function expectJson(answer, status) {
  if (answer.status !== status) {
    throw new Mismatch(`status ${status}`, `status ${answer.status}`, [answer]);
  }
  if (!/^application\/([\w.-]+\+)?json\b/i.test(answer.headers['content-type'] ?? '')) {
    throw new Mismatch('a JSON content type', answer.headers['content-type'] ?? 'none', [answer]);
  }
  if (answer.json === undefined) throw new Mismatch('a JSON body', 'something else', [answer]);
  return answer.json;
}

/**
 * A refusal: this status, and a JSON body with this `code` and a `message` for people.
 *
 * @param {Answer} answer
 * @param {number} status
 * @param {string} code
 * @param {string} [message] the exact words, where the contract gives them
 */
export function expectError(answer, status, code, message) {
  const words = `${status} ${code}`;
  if (answer.status !== status || answer.json?.code !== code) {
    throw new Mismatch(words, `${answer.status} ${answer.json?.code ?? 'without a code'}`, [
      answer,
    ]);
  }
  const body = expectJson(answer, status);
  if (typeof body.message !== 'string' || body.message === '') {
    throw new Mismatch(`${words} with a message`, 'no message', [answer]);
  }
  if (message !== undefined) expectEqual(answer, 'message', body.message, message);
  return body;
}

/**
 * @param {Answer | Answer[]} evidence
 * @param {string} what
 * @param {unknown} found
 * @param {unknown} expected
 */
export function expectEqual(evidence, what, found, expected) {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Mismatch(`${what}: ${shown(expected)}`, shown(found), [evidence].flat());
}

/**
 * The object has these fields with these values; others may be there too.
 *
 * @param {Answer} answer
 * @param {string} what
 * @param {any} found
 * @param {Record<string, unknown>} expected
 */
export function expectFields(answer, what, found, expected) {
  const picked = Object.fromEntries(Object.keys(expected).map((name) => [name, found?.[name]]));
  expectEqual(answer, what, picked, expected);
}

/**
 * @param {Answer | Answer[]} evidence
 * @param {boolean} holds
 * @param {string} expected
 * @param {unknown} found
 */
export function expectThat(evidence, holds, expected, found) {
  if (!holds) throw new Mismatch(expected, shown(found), [evidence].flat());
}

/** @param {unknown} value */
function shown(value) {
  return JSON.stringify(value) ?? 'nothing';
}
