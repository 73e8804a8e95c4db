/**
 * Progress for people: a line for each case, and the whole story of a failure at once.
 *
 * @param {(line: string) => void} print
 * @param {string} url of the server
 * @returns {import('../run.js').Watcher}
 */
export function textWatcher(print: (line: string) => void, url: string): import("../run.js").Watcher;
/**
 * The words of the scenario, what was sent and answered, and a line that sends it again.
 *
 * @param {import('../types.js').CaseResult} result
 * @param {string} url of the server
 */
export function storyOf({ scenario, failure }: import("../types.js").CaseResult, url: string): string;
/**
 * One row for each profile, the sum, and what failed in a line each.
 *
 * @param {import('../types.js').Report} report
 */
export function summary({ results, durationMs }: import("../types.js").Report): string;
