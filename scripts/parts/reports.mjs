import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';

export const reportFolder = inCheckout('.cache/reports');

export function reportPath(name) {
  return `${reportFolder}/${name}.json`;
}

/** Removes what an earlier run left, so that only tests of this one are counted. */
export function clearReports() {
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
}

function readReport(name) {
  return existsSync(reportPath(name)) && JSON.parse(readFileSync(reportPath(name), 'utf8'));
}

/** How many tests one runner's JSON report tells of, be it Vitest's or Playwright's. */
export function countTests(name) {
  const report = readReport(name);
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** The tests of Playwright's report that passed only when they were tried again. */
export function flakyTests(name) {
  const inSuite = ({ suites = [], specs = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(inSuite),
  ];
  return inSuite(readReport(name) || {});
}
