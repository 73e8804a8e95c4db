import { describeFailure } from './describe.js';
import { totalsOf } from './totals.js';

/**
 * The report for programs.
 *
 * @param {import('../types.js').Report} report
 * @param {string} version of the kit
 */
export function jsonReport({ results, ...run }, version) {
  const cases = results.map(({ failure, ...result }) => ({
    ...result,
    ...(failure && { failure: describeFailure(failure, run.url) }),
  }));
  const whole = { kit: version, ...run, totals: totalsOf(results), cases };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
