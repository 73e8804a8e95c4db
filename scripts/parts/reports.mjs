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

/** How many tests one runner's JSON report tells of, be it Vitest's or Playwright's. */
export function countTests(name) {
  if (!existsSync(reportPath(name))) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(reportPath(name), 'utf8'));
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}
