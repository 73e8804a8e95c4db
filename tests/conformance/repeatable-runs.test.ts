import { describe, expect, test } from 'vitest';
import { startProxy } from './altering-proxy';
import { startMiniNode } from './mini-node';
import { runKit } from './run-kit';

/** What a fresh server is asked, apart from the ids that it gives. */
async function askedWith(seed: string): Promise<string[]> {
  const server = await startMiniNode();
  const proxy = await startProxy(server.url);
  try {
    await runKit('--url', proxy.url, '--profile', 'mini', '--seed', seed);
    return proxy.requests.map((request) =>
      request
        .replace(/(prod|order)_[0-9a-f]{16}/g, '$1_')
        // Orders that are released together arrive in any order.
        .replace(/^(POST \/api\/orders .*)"user_\w+"/, '$1"user_"'),
    );
  } finally {
    await proxy.stop();
    await server.stop();
  }
}

describe('conformance / Repeatable runs', () => {
  test('The same seed sends the same requests', async () => {
    const [first, again, other] = [
      await askedWith('7'),
      await askedWith('7'),
      await askedWith('8'),
    ];
    expect(first.length).toBeGreaterThan(100);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('The same seed sends the same requests · and meets nothing of the first run', async () => {
    const server = await startMiniNode();
    try {
      for (const run of [1, 2]) {
        const { exitCode, output } = await runKit('--url', server.url, '--seed', '7');
        expect(exitCode, `run ${run}: ${output}`).toBe(0);
      }
    } finally {
      await server.stop();
    }
  });
});
