/** How many cases ended how. @param {readonly CaseResult[]} results */
export function totalsOf(results: readonly CaseResult[]): {
    cases: number;
    passed: number;
    failed: number;
    notApplicable: number;
};
/**
 * The results by profile, in the order of the run.
 *
 * @param {readonly CaseResult[]} results
 * @returns {[profile: string, results: CaseResult[]][]}
 */
export function byProfile(results: readonly CaseResult[]): [profile: string, results: CaseResult[]][];
/** @param {readonly CaseResult[]} results */
export function secondsOf(results: readonly CaseResult[]): number;
/**
 * What failed, in a line each; a cause says for how many cases it counts.
 *
 * @param {readonly CaseResult[]} results
 */
export function failuresInBrief(results: readonly CaseResult[]): string[];
export type CaseResult = import("../types.js").CaseResult;
