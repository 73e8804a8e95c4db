import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenVariants } from './broken-variants';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import { failedScenarios, runKit } from './run-kit';
import type { Server } from './start-server';

let server: Server;
beforeAll(async () => {
  server = await startMiniNode();
});
afterAll(() => server.stop());

describe('conformance / Proof on others', () => {
  test('Both examples pass mini · mini-node', async () => {
    const run = await runKit('--url', server.url, '--profile', 'mini');
    expect(failedScenarios(run), run.output).toEqual([]);
    expect(run.cases.length).toBeGreaterThan(20);
    expect(run.exitCode).toBe(0);
  });

  test.each(brokenVariants)(
    'A broken server fails what it breaks · $name',
    async ({ edits, breaks }) => {
      const broken = await startMiniNode(edits);
      const run = await runKit('--url', broken.url, '--profile', 'mini').finally(broken.stop);
      expect(failedScenarios(run)).toEqual(breaks.toSorted());
      expect(run.exitCode).toBe(1);
    },
  );
});

test('mini-node passes concurrency', async () => {
  const run = await runKit('--url', server.url, '--profile', 'concurrency');
  expect(failedScenarios(run), run.output).toEqual([]);
  expect(run.exitCode).toBe(0);
});

test('mini-node passes mini with another seed', async () => {
  const run = await runKit('--url', server.url, '--seed', '2');
  expect(failedScenarios(run), run.output).toEqual([]);
});

test('mini-node passes its own test', () => {
  const { status, stdout } = spawnSync(process.execPath, ['--test'], {
    cwd: inCheckout('examples/mini-node'),
    encoding: 'utf8',
    // Node's own runner must not take itself for a child of another.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  expect(status, stdout).toBe(0);
});
