import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkout, inCheckout } from './checkout.mjs';

export const reportFolder = inCheckout('.cache/reports');

export function reportPath(name) {
  return `${reportFolder}/${name}.json`;
}

/**
 * Removes what an earlier run left, so that only tests of this one are counted, and notes which commit it tries:
 * with `-dirty` behind it when files differ from it, and nothing where there is no git.
 */
export function beginReports() {
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
  const describe = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
  const { stdout } = spawnSync('git', describe, { cwd: checkout, encoding: 'utf8' });
  writeFileSync(commitPath(reportFolder), stdout?.trim() ?? '');
}

function commitPath(folder) {
  return `${folder}/commit`;
}

/** The commit whose run left these reports; empty when it is not known. */
export function readCommit(folder) {
  return existsSync(commitPath(folder)) ? readFileSync(commitPath(folder), 'utf8') : '';
}

/** How many tests one runner's JSON report tells of, be it Vitest's or Playwright's. */
export function countTests(name, folder = reportFolder) {
  const file = `${folder}/${name}.json`;
  const report = existsSync(file) && JSON.parse(readFileSync(file, 'utf8'));
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}
