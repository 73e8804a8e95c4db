/**
 * The report as one page that needs nothing else.
 *
 * @param {import('../types.js').Report} report
 * @param {string} version of the kit
 */
export function htmlReport({ url, seed, startedAt, durationMs, results }: import("../types.js").Report, version: string): string;
export type CaseResult = import("../types.js").CaseResult;
