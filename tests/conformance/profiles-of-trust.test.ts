import { describe, expect, test } from 'vitest';
import { startShop } from '../support/server';
import { type Alteration, startByteProxy } from './byte-proxy';
import { failedScenarios, runKit } from './run-kit';
import { startShopByCommand } from './shop-by-command';
import { asAdmin } from './the-shop';
import { laterVariants, trustVariants } from './trust-variants';

/** A password of the kit's own, a token or a key, in what passes by. */
const secretFields = /"(?:\w*assword":"shop-|token":"|key":"osk_)([^"]+)"/g;

/** The same alteration, which also collects the secrets. */
function noting(secrets: Set<string>, { request, answer }: Alteration): Alteration {
  const note = (bytes: string) => {
    for (const [, secret = ''] of bytes.matchAll(secretFields)) secrets.add(secret);
    return bytes;
  };
  return {
    request: (bytes) => note(request?.(bytes) ?? bytes),
    answer: (bytes) => note(answer?.(bytes) ?? bytes),
  };
}

describe('beyond the scenarios: what the profiles of trust notice', () => {
  test.each([...trustVariants, ...laterVariants])(
    '$profile notices that $name',
    { timeout: 120_000 },
    async ({ profile, alter, holds, breaks }) => {
      const shop = await startShop();
      const secrets = new Set<string>();
      const proxy = await startByteProxy(shop.url, noting(secrets, alter()));
      const wanted = [...breaks, ...holds].flatMap((title) => ['--only', title]);
      const how = ['--profile', profile, ...wanted, ...asAdmin];
      const run = await runKit('--url', proxy.url, ...how).finally(async () => {
        await proxy.stop();
        await shop.stop();
      });
      expect(failedScenarios(run), run.output).toEqual(breaks.toSorted());
      expect(run.exitCode).toBe(1);
      expect(secrets.size).toBeGreaterThan(2);
      const reports = run.output + run.json + run.junit + run.html;
      expect([...secrets].filter((secret) => reports.includes(secret))).toEqual([]);
    },
  );

  test('crash notices a server that forgets an order', { timeout: 240_000 }, async () => {
    const { url, kill, startForgetfully, stop } = await startShopByCommand();
    const commands = ['--kill', kill, '--start', startForgetfully];
    // Each start takes seconds, and on a busy machine many.
    const patience = ['--profile-timeout', '180000'];
    const how = ['--profile', 'crash', ...patience, ...commands, ...asAdmin];
    const run = await runKit('--url', url, ...how).finally(stop);
    expect(failedScenarios(run), run.output).toEqual([
      'A repeat after a crash',
      'An answered order survives a kill',
      'Fifty kills lose nothing',
    ]);
    expect(run.exitCode).toBe(1);
  });
});
