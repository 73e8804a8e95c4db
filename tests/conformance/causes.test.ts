import { describe, expect, test } from 'vitest';
import { startShop } from '../support/server';
import type { Edit } from './edited-copy';
import { startMiniNode } from './mini-node';
import { casesWith, runKit } from './run-kit';
import { asAdmin } from './the-shop';

const oneCart: Edit = {
  file: 'checks.js',
  find: "return text('userId', fieldsOf(body, ['userId']).userId, 100);",
  replace: "return 'somebody';",
};
const ignored: readonly Edit[] = [
  oneCart,
  {
    file: 'checks.js',
    find: "userId: text('userId', userId, 100),",
    replace: "userId: 'somebody',",
  },
];
const addedAs200: readonly Edit[] = [
  { file: 'server.js', find: '[201, shop.addProduct', replace: '[200, shop.addProduct' },
];

describe('conformance / Cases that do not apply', () => {
  test.each([
    ['userId is ignored', ignored, 1],
    ['adding a product: expected status 201, found status 200', addedAs200, 3],
  ] as const)('A cause is named once · %s', async (cause, edits, failures) => {
    const server = await startMiniNode(edits);
    const run = await runKit('--url', server.url).finally(server.stop);
    expect(run.exitCode).toBe(1);
    const failed = casesWith(run, 'failed');
    expect(failed, run.output).toHaveLength(failures);
    expect(failed.filter(({ failure }) => failure?.cause === cause)).toHaveLength(1);
    const others = casesWith(run, 'not applicable');
    expect(others.length).toBeGreaterThanOrEqual(15);
    expect(new Set(others.map(({ reason }) => reason))).toEqual(new Set([cause]));
    const end = run.output.slice(run.output.indexOf('\nFailed:'));
    expect(end.split(cause)).toHaveLength(2);
    expect(end).toContain(`${cause} (${others.length} more cases could not be held for this)`);
  });

  test('A server without a limit is not asked to count', { timeout: 60_000 }, async () => {
    const shop = await startShop({ env: { API_RATE_LIMIT: '0' } });
    const [limit, common] = ['The limit counts down', 'A common password is refused'];
    const held = (...only: string[]) =>
      runKit('--url', shop.url, '--profile', 'auth', ...asAdmin, ...only);
    try {
      const both = await held('--only', limit, '--only', common);
      expect(both.exitCode, both.output).toBe(0);
      const [unlimited, ...none] = casesWith(both, 'not applicable');
      expect(none).toEqual([]);
      expect(unlimited?.scenario.title).toBe(limit);
      expect(unlimited?.reason).toContain('RateLimit-Limit');
      expect(casesWith(both, 'passed')[0]?.scenario.title).toBe(common);

      const alone = await held('--only', limit);
      expect(alone.exitCode).toBe(2);
      expect(alone.output).toContain('no case is applicable to this server');
    } finally {
      await shop.stop();
    }
  });
});
