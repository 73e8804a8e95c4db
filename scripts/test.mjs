// `npm test`: installs what is missing, then runs every check there is, on a bare clone too.
import './parts/require-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './parts/browser.mjs';
import { Failure, main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { beginReports, reportPath } from './parts/reports.mjs';
import { runSteps, summary } from './parts/run-steps.mjs';
import { steps } from './parts/steps.mjs';

let run = { results: [], failedAt: [], seconds: 0 };

// However the run ends, its last lines tell where the time went and how many tests ran.
process.on('exit', () => console.log(summary(run)));

await main(async () => {
  // A test that forgets to name its database gets this one, never the developer's.
  const scratch = mkdtempSync(join(tmpdir(), 'openshelf-test-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const env = {
    TMPDIR: scratch,
    DATABASE_URL: `file:${join(scratch, 'shop.db')}`,
    // Only a run of everything leaves a report: one of a single test would replace it.
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath('browser'),
  };

  await ensureInstalled({ tools: true });
  await ensureBrowser();
  beginReports();
  run = await runSteps(steps, { env });
  if (run.failedAt.length > 0) throw new Failure(`Failed at: ${run.failedAt.join(', ')}`);
});
