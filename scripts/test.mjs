// `npm test`: installs what is missing, then runs every check there is, on a bare clone too.
import './parts/require-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './parts/browser.mjs';
import { ensureBuilt } from './parts/build.mjs';
import { Failure, main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { clearReports } from './parts/reports.mjs';
import { runSteps, servedSteps, verifySteps } from './parts/steps.mjs';

const total = { passed: 0, failed: 0 };

async function check(steps, env) {
  const { passed, failed, failedAt } = await runSteps(steps, env);
  total.passed += passed;
  total.failed += failed;
  if (failedAt) throw new Failure(`Failed at: ${failedAt}`);
}

// The last line tells how many tests ran, however the run ends.
process.on('exit', () => console.log(`${total.passed} passed, ${total.failed} failed`));

await main(async () => {
  // A test that forgets to name its database gets this one, never the developer's.
  const scratch = mkdtempSync(join(tmpdir(), 'openshelf-test-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const env = { TMPDIR: scratch, DATABASE_URL: `file:${join(scratch, 'shop.db')}` };

  await ensureInstalled({ tools: true });
  await ensureBrowser();
  clearReports();
  await check(verifySteps, env);
  await ensureBuilt();
  await check(servedSteps, env);
});
