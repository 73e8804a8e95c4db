import { describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { startShop } from '../support/server';
import { type Alteration, startByteProxy } from './byte-proxy';
import { failedScenarios, runKit, secondsByProfile } from './run-kit';
import { startShopByCommand } from './shop-by-command';
import { asAdmin } from './the-shop';
import { trustVariants } from './trust-variants';

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

const names = ['auth', 'idempotency', 'hostile', 'crash'];

describe('conformance / Profiles of trust', () => {
  test('The shop passes the profiles of trust', { timeout: 300_000 }, async () => {
    const { url, kill, start, stop } = await startShopByCommand();
    const how = ['--profile', names.join(','), '--kill', kill, '--start', start, ...asAdmin];
    const run = await runKit('--url', url, ...how).finally(stop);
    expect(failedScenarios(run), run.output).toEqual([]);
    expect(run.exitCode).toBe(0);

    const hostile = run.cases.filter(({ profile }) => profile === 'hostile');
    expect(new Set(hostile.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200);
    const seconds = secondsByProfile(run);
    expect(Object.keys(seconds).sort()).toEqual(names.toSorted());
    for (const each of Object.values(seconds)) expect(each).toBeLessThan(60);
  });

  test('The shop passes the profiles of trust · all leaves out crash without commands', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { output } = await runKit('--url', url, '--profile', 'all', ...asAdmin);
    expect(output).toContain('crash is left out: it wants --kill and --start');
  });
});

describe('beyond the scenarios: what the profiles of trust notice', () => {
  test.each(trustVariants)(
    '$profile notices that $name',
    { timeout: 120_000 },
    async ({ profile, alter, breaks }) => {
      const shop = await startShop();
      const secrets = new Set<string>();
      const proxy = await startByteProxy(shop.url, noting(secrets, alter()));
      const run = await runKit('--url', proxy.url, '--profile', profile, ...asAdmin).finally(
        async () => {
          await proxy.stop();
          await shop.stop();
        },
      );
      expect(failedScenarios(run), run.output).toEqual(breaks.toSorted());
      expect(run.exitCode).toBe(1);
      expect(secrets.size).toBeGreaterThan(20);
      const reports = run.output + run.json + run.junit;
      expect([...secrets].filter((secret) => reports.includes(secret))).toEqual([]);
    },
  );

  test('crash notices a server that forgets an order', { timeout: 120_000 }, async () => {
    const { url, kill, startForgetfully, stop } = await startShopByCommand();
    const commands = ['--kill', kill, '--start', startForgetfully];
    const how = ['--profile', 'crash', ...commands, ...asAdmin];
    const run = await runKit('--url', url, ...how).finally(stop);
    expect(failedScenarios(run), run.output).toEqual([
      'A repeat after a crash',
      'An answered order survives a kill',
      'Fifty kills lose nothing',
    ]);
    expect(run.exitCode).toBe(1);
  });
});
