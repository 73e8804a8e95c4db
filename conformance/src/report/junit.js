import { nameOf } from '../scenarios.js';
import { escaped } from './markup.js';
import { storyOf } from './text.js';
import { byProfile, secondsOf, totalsOf } from './totals.js';

/**
 * JUnit XML, which most CI servers read: a suite for each profile.
 *
 * @param {import('../types.js').Report} report
 */
export function junitReport({ url, results, durationMs }) {
  const suites = byProfile(results).map(
    ([profile, own]) => `  <testsuite name="${escaped(profile)}" ${counts(own, secondsOf(own))}>
${own.map((result) => testcase(result, url)).join('\n')}
  </testsuite>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="openshelf-conformance" ${counts(results, durationMs / 1000)}>
${suites.join('\n')}
</testsuites>
`;
}

/** @param {import('../types.js').CaseResult[]} results @param {number} seconds */
function counts(results, seconds) {
  const { cases, failed, notApplicable } = totalsOf(results);
  return `tests="${cases}" failures="${failed}" skipped="${notApplicable}" time="${seconds.toFixed(3)}"`;
}

/** @param {import('../types.js').CaseResult} result @param {string} url */
function testcase(result, url) {
  const { scenario, name, durationMs, failure, reason } = result;
  const time = (durationMs / 1000).toFixed(3);
  const head = `    <testcase classname="${escaped(nameOf(scenario))}" name="${escaped(name)}" time="${time}"`;
  if (reason !== undefined) return whole(head, `<skipped message="${escaped(reason)}" />`);
  if (!failure) return `${head} />`;
  const brief = `expected ${failure.expected}, found ${failure.found}`;
  const story = escaped(storyOf(result, url));
  return whole(head, `<failure message="${escaped(brief)}">${story}</failure>`);
}

/** @param {string} head @param {string} child */
function whole(head, child) {
  return `${head}>\n      ${child}\n    </testcase>`;
}
