import { expect, test } from 'vitest';
import { brokenVariants } from './broken-variants';
import { startMiniNode } from './mini-node';
import { failedScenarios, runKit } from './run-kit';

test.each(brokenVariants)('the kit tells when $name', async ({ edits, breaks }) => {
  const server = await startMiniNode(edits);
  try {
    const run = await runKit('--url', server.url, '--profile', 'mini');
    expect(failedScenarios(run)).toEqual(breaks.toSorted());
    expect(run.exitCode).toBe(1);
  } finally {
    await server.stop();
  }
});
