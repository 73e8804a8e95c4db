/**
 * Does what a case needs before it can begin.
 *
 * @template Made
 * @param {string} step such as "adding a product"
 * @param {() => Promise<Made>} work
 * @returns {Promise<Made>}
 * @throws {RootCause} when the server does something else
 */
export function preparing<Made>(step: string, work: () => Promise<Made>): Promise<Made>;
/**
 * An answer of this status with a JSON body.
 *
 * @param {Answer} answer
 * @param {number} status
 * @returns {any} the body
 */
export function expectJson(answer: Answer, status: number): any;
/**
 * A refusal: this status, and a JSON body with this `code` and a `message` for people.
 *
 * @param {Answer} answer
 * @param {number} status
 * @param {string} code
 * @param {string} [message] the exact words, where the contract gives them
 */
export function expectError(answer: Answer, status: number, code: string, message?: string): any;
/**
 * @param {Answer | Answer[]} evidence
 * @param {string} what
 * @param {unknown} found
 * @param {unknown} expected
 */
export function expectEqual(evidence: Answer | Answer[], what: string, found: unknown, expected: unknown): void;
/**
 * The object has these fields with these values; others may be there too.
 *
 * @param {Answer} answer
 * @param {string} what
 * @param {any} found
 * @param {Record<string, unknown>} expected
 */
export function expectFields(answer: Answer, what: string, found: any, expected: Record<string, unknown>): void;
/**
 * @param {Answer | Answer[]} evidence
 * @param {boolean} holds
 * @param {string} expected
 * @param {unknown} found
 */
export function expectThat(evidence: Answer | Answer[], holds: boolean, expected: string, found: unknown): void;
/** @typedef {import('./types.js').Answer} Answer */
/** The server did something else than the scenario says. */
export class Mismatch extends Error {
    /** @param {string} expected @param {string} found @param {Answer[]} evidence */
    constructor(expected: string, found: string, evidence: Answer[]);
    expected: string;
    found: string;
    evidence: import("./types.js").Answer[];
}
/** What many cases need first could not be had: the first of them fails, and the others cannot be held. */
export class RootCause extends Mismatch {
    /** @param {string} cause @param {Pick<Mismatch, 'expected' | 'found' | 'evidence'>} mismatch */
    constructor(cause: string, { expected, found, evidence }: Pick<Mismatch, "expected" | "found" | "evidence">);
    cause: string;
}
/** The scenario asks nothing of this server. */
export class NotApplicable extends Error {
}
export type Answer = import("./types.js").Answer;
