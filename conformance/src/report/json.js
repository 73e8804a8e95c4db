import { describeExchange } from './evidence.js';

/**
 * The report for programs.
 *
 * @param {import('../types.js').Report} report
 * @param {string} version of the kit
 */
export function jsonReport({ results, ...run }, version) {
  const failed = results.filter(({ status }) => status === 'failed').length;
  const cases = results.map(({ failure, ...result }) => ({
    ...result,
    ...(failure && {
      failure: { ...failure, evidence: failure.evidence.map(describeExchange) },
    }),
  }));
  const totals = { cases: results.length, passed: results.length - failed, failed };
  return `${JSON.stringify({ kit: version, ...run, totals, cases }, undefined, 2)}\n`;
}
