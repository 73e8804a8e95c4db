/**
 * The report for programs.
 *
 * @param {import('../types.js').Report} report
 * @param {string} version of the kit
 */
export function jsonReport({ results, ...run }: import("../types.js").Report, version: string): string;
