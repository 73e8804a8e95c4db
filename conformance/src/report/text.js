import { nameOf } from '../scenarios.js';
import { describeExchange } from './evidence.js';

const EXCHANGES_SHOWN = 3;

/**
 * Progress for people: a line for each case, and the whole story of a failure at once.
 *
 * @param {(line: string) => void} print
 * @returns {import('../run.js').Watcher}
 */
export function textWatcher(print) {
  return {
    profileStarts({ name, summary }) {
      print(`\n${name}: ${summary}`);
    },
    caseEnds(result) {
      const mark = result.status === 'passed' ? '  ok  ' : '  FAIL';
      print(`${mark}  ${result.name} (${result.durationMs} ms)`);
      if (result.failure) print(indent(describeFailure(result), 8));
    },
  };
}

/** @param {import('../types.js').CaseResult} result */
export function describeFailure({ scenario, failure }) {
  if (!failure) return '';
  const exchanges = failure.evidence.slice(-EXCHANGES_SHOWN).map(describeExchange);
  return [
    `Scenario: ${nameOf(scenario)}`,
    indent(scenario.text, 2),
    ...exchanges.flatMap(({ request, answer }) => [
      'Request:',
      indent(request, 2),
      'Answer:',
      indent(answer, 2),
    ]),
    `Expected: ${failure.expected}`,
    `Found:    ${failure.found}`,
    '',
  ].join('\n');
}

/**
 * One row for each profile, and the sum.
 *
 * @param {import('../types.js').Report} report
 */
export function table({ results, durationMs }) {
  const profiles = [...new Set(results.map(({ profile }) => profile))];
  const rows = profiles.map((profile) => {
    const own = results.filter((result) => result.profile === profile);
    return row(profile, own, sum(own.map((result) => result.durationMs)));
  });
  const cells = [
    ['profile', 'cases', 'passed', 'failed', 'seconds'],
    ...rows,
    row('all', results, durationMs),
  ];
  const widths = [0, 1, 2, 3, 4].map((at) =>
    Math.max(...cells.map((line) => line[at]?.length ?? 0)),
  );
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  lines.splice(1, 0, '-'.repeat(lines[0]?.length ?? 0));
  return lines.join('\n');
}

/** @param {string} name @param {import('../types.js').CaseResult[]} results @param {number} ms */
function row(name, results, ms) {
  const failed = results.filter(({ status }) => status === 'failed').length;
  return [name, results.length, results.length - failed, failed, (ms / 1000).toFixed(1)].map(
    String,
  );
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @param {string} text @param {number} by */
function indent(text, by) {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
