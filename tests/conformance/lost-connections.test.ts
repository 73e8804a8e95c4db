import { describe, expect, test } from 'vitest';
import { startProxy } from './altering-proxy';
import { startMiniNode } from './mini-node';
import { casesWith, failedScenarios, runKit } from './run-kit';

const LOST_EVERY = 53;

describe('conformance / Lost connections', () => {
  test('A connection that is lost is tried again · by a network', async () => {
    const server = await startMiniNode();
    const network = await startProxy(server.url, { loses: (count) => count % LOST_EVERY === 0 });
    const run = await runKit('--url', network.url).finally(async () => {
      await network.stop();
      await server.stop();
    });
    expect(network.requests.length).toBeGreaterThan(2 * LOST_EVERY);
    expect(failedScenarios(run), run.output).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  test('A connection that is lost is tried again · by the server', async () => {
    const server = await startMiniNode([
      {
        file: 'server.js',
        find: 'const [status, body] = await',
        replace:
          "if (request.url.startsWith('/api/payments/')) return request.socket.destroy();\n    const [status, body] = await",
      },
    ]);
    const run = await runKit('--url', server.url).finally(server.stop);
    expect(failedScenarios(run), run.output).toEqual([
      'A paid order cannot be paid again',
      "Another user's order cannot be paid",
      'The good card pays the order',
    ]);
    expect(casesWith(run, 'failed')[0]?.failure?.found).toMatch(/, 3 times$/);
    expect(run.exitCode).toBe(1);
  });
});
