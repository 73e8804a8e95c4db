import { nameOf } from '../scenarios.js';
import { describeFailure } from './describe.js';
import { byProfile, failuresInBrief, secondsOf, totalsOf } from './totals.js';

const EXCHANGES_SHOWN = 3;

const MARKS = { passed: 'ok  ', failed: 'FAIL', 'not applicable': 'n/a ' };

/**
 * Progress for people: a line for each case, and the whole story of a failure at once.
 *
 * @param {(line: string) => void} print
 * @param {string} url of the server
 * @returns {import('../run.js').Watcher}
 */
export function textWatcher(print, url) {
  return {
    profileStarts({ name, summary }) {
      print(`\n${name}: ${summary}`);
    },
    profileSkipped({ name }, reason) {
      print(`\n${name}: not applicable, it ${reason}`);
    },
    caseEnds(result) {
      const { status, name, durationMs, reason } = result;
      print(`  ${MARKS[status]}  ${name} (${reason ?? `${durationMs} ms`})`);
      if (result.failure) print(indent(storyOf(result, url), 8));
    },
  };
}

/**
 * The words of the scenario, what was sent and answered, and a line that sends it again.
 *
 * @param {import('../types.js').CaseResult} result
 * @param {string} url of the server
 */
export function storyOf({ scenario, failure }, url) {
  if (!failure) return '';
  const { cause, expected, found, curl, evidence } = describeFailure(failure, url);
  return [
    ...(cause === undefined ? [] : [`Cause:    ${cause}`]),
    `Scenario: ${nameOf(scenario)}`,
    indent(scenario.text, 2),
    ...evidence
      .slice(-EXCHANGES_SHOWN)
      .flatMap(({ request, answer }) => [
        'Request:',
        indent(request, 2),
        'Answer:',
        indent(answer, 2),
      ]),
    `Expected: ${expected}`,
    `Found:    ${found}`,
    ...(curl === undefined ? [] : [`Again:    ${curl}`]),
    '',
  ].join('\n');
}

/**
 * One row for each profile, the sum, and what failed in a line each.
 *
 * @param {import('../types.js').Report} report
 */
export function summary({ results, durationMs }) {
  const rows = byProfile(results).map(([profile, own]) => row(profile, own, secondsOf(own)));
  const cells = [
    ['profile', 'cases', 'passed', 'failed', 'n/a', 'seconds'],
    ...rows,
    row('all', results, durationMs / 1000),
  ];
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => {
        const width = widths?.[at] ?? 0;
        return at === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
  lines.splice(1, 0, '-'.repeat(lines[0]?.length ?? 0));
  const failures = failuresInBrief(results).map((line) => `  ${line}`);
  return [...lines, ...(failures.length > 0 ? ['', 'Failed:', ...failures] : [])].join('\n');
}

/** @param {string} name @param {import('../types.js').CaseResult[]} results @param {number} seconds */
function row(name, results, seconds) {
  const counts = Object.values(totalsOf(results));
  return [name, ...counts.map(String), seconds.toFixed(1)];
}

/** @param {string} text @param {number} by */
function indent(text, by) {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
