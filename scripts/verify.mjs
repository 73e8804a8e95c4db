// `npm run verify`: everything that needs neither a build nor a browser.
import './parts/require-node.mjs';
import { Failure, main } from './parts/failure.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { beginReports } from './parts/reports.mjs';
import { runSteps } from './parts/run-steps.mjs';
import { verifySteps } from './parts/steps.mjs';

await main(async () => {
  await ensureInstalled({ tools: true });
  beginReports();
  const { failedAt } = await runSteps(verifySteps);
  if (failedAt.length > 0) throw new Failure(`Failed at: ${failedAt.join(', ')}`);
});
