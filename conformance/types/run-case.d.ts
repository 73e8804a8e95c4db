/**
 * @param {object} parts
 * @param {import('./types.js').Profile} parts.profile
 * @param {import('./types.js').Case} parts.testCase
 * @param {() => import('./context.js').Context} parts.newContext
 * @param {Deadline} parts.deadline
 * @param {Set<string>} parts.causes those that a case has failed for already
 * @returns {Promise<CaseResult>}
 */
export function runCase({ profile, testCase, newContext, deadline, causes }: {
    profile: import("./types.js").Profile;
    testCase: import("./types.js").Case;
    newContext: () => import("./context.js").Context;
    deadline: Deadline;
    causes: Set<string>;
}): Promise<CaseResult>;
/**
 * @param {import('./types.js').Profile} profile
 * @param {import('./types.js').Case} testCase
 * @param {Timed} outcome
 * @returns {CaseResult}
 */
export function resultOf(profile: import("./types.js").Profile, { name, scenario }: import("./types.js").Case, outcome: Timed): CaseResult;
export type CaseResult = import("./types.js").CaseResult;
export type Timed = Outcome & {
    durationMs: number;
};
export type Deadline = {
    at: number;
    limitMs: number;
    profile: string;
};
export type Outcome = Pick<CaseResult, "status" | "failure" | "reason">;
