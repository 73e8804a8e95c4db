import { nameOf } from '../scenarios.js';
import { describeFailure } from './text.js';

/**
 * JUnit XML, which most CI servers read: a suite for each profile.
 *
 * @param {import('../types.js').Report} report
 */
export function junitReport({ results, durationMs }) {
  const profiles = [...new Set(results.map(({ profile }) => profile))];
  const suites = profiles.map((profile) => {
    const own = results.filter((result) => result.profile === profile);
    const ms = own.reduce((total, result) => total + result.durationMs, 0);
    return `  <testsuite name="${escaped(profile)}" ${counts(own, ms)}>
${own.map(testcase).join('\n')}
  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="openshelf-conformance" ${counts(results, durationMs)}>
${suites.join('\n')}
</testsuites>
`;
}

/** @param {import('../types.js').CaseResult[]} results @param {number} ms */
function counts(results, ms) {
  const failed = results.filter(({ status }) => status === 'failed').length;
  return `tests="${results.length}" failures="${failed}" time="${seconds(ms)}"`;
}

/** @param {import('../types.js').CaseResult} result */
function testcase(result) {
  const { scenario, name, durationMs, failure } = result;
  const head = `    <testcase classname="${escaped(nameOf(scenario))}" name="${escaped(name)}" time="${seconds(durationMs)}"`;
  if (!failure) return `${head} />`;
  const brief = `expected ${failure.expected}, found ${failure.found}`;
  return `${head}>
      <failure message="${escaped(brief)}">${escaped(describeFailure(result))}</failure>
    </testcase>`;
}

/** @param {number} ms */
function seconds(ms) {
  return (ms / 1000).toFixed(3);
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '\ufffd');
}
