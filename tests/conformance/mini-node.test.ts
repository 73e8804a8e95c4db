import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import { failedScenarios, runKit } from './run-kit';
import type { Server } from './start-server';

let server: Server;
beforeAll(async () => {
  server = await startMiniNode();
});
afterAll(() => server.stop());

test.each(['mini', 'concurrency'])('mini-node passes the profile %s', async (profile) => {
  const run = await runKit('--url', server.url, '--profile', profile);
  expect(failedScenarios(run), run.output).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.cases.length).toBeGreaterThan(0);
});

test.each(['2', '3', '4'])('mini-node passes mini with the seed %s', async (seed) => {
  const run = await runKit('--url', server.url, '--seed', seed);
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
