import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import { failedScenarios, type KitRun, runKit, secondsByProfile } from './run-kit';
import { startShopByCommand } from './shop-by-command';
import { adminToken, asAdmin, shopUrl } from './the-shop';

function script(...command: string[]) {
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

const ofTrust = ['auth', 'idempotency', 'hostile', 'crash'];

/** One run of everything, which several tests look at. */
let all: KitRun;
beforeAll(async () => {
  const { url, kill, start, stop } = await startShopByCommand();
  const how = ['--profile', 'all', '--kill', kill, '--start', start, ...asAdmin];
  all = await runKit('--url', url, ...how).finally(stop);
}, 600_000);

function expectQuick(seconds: Record<string, number>): void {
  for (const [profile, each] of Object.entries(seconds)) expect(each, profile).toBeLessThan(60);
}

describe('conformance / Holding a server to the contract', () => {
  test('The shop passes every profile', () => {
    expect(failedScenarios(all), all.output).toEqual([]);
    expect(all.exitCode).toBe(0);
    const seconds = secondsByProfile(all);
    expect(Object.keys(seconds)).toEqual(
      expect.arrayContaining(['mini', 'catalog', 'cart', 'orders', 'payments', 'accounts']),
    );
    expect(seconds).toHaveProperty('concurrency');
    expectQuick(seconds);
  });

  test('A server that is not there cannot be tested · nobody listens', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { exitCode, output } = await runKit('--url', url);
    expect(exitCode).toBe(2);
    expect(output).toContain('the server does not answer: connection refused');
  });

  test.each([
    [['--profile', 'nonsense'], 'no such profile: nonsense'],
    [['--profile', 'accounts', '--auth', 'none'], 'the profile accounts wants accounts'],
    [['--seed', 'x'], '--seed wants a whole number'],
    [['--auth', 'login'], 'wants --email and --password'],
    [['--auth', 'token'], 'wants --token'],
    [['--profile', 'crash', ...asAdmin], 'the profile crash wants --kill and --start'],
    [['--kill', 'true'], '--kill and --start want each other'],
    [['--auth', 'magic'], '--auth is login, token or none'],
    [['--colour'], "Unknown option '--colour'"],
    [['--scenario', 'Nothing'], 'no case of these profiles is for: Nothing'],
    [['--url', 'shop'], '--url is no http address: shop'],
  ])('A server that is not there cannot be tested · %j', async (args, words) => {
    const { exitCode, output } = await runKit('--url', shopUrl, ...args);
    expect(exitCode).toBe(2);
    expect(output).toContain(words);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
  });

  test('One scenario is held alone', async () => {
    const title = 'An empty cart cannot be ordered';
    const { exitCode, cases, output } = await runKit(
      '--url',
      shopUrl,
      ...asAdmin,
      '--scenario',
      title,
    );
    expect(exitCode, output).toBe(0);
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ scenario }) => scenario.title))).toEqual(new Set([title]));
  });

  test('Every case names a scenario', () => {
    const { status, stderr } = script(
      inCheckout('conformance/scripts/record-scenarios.js'),
      '--check',
    );
    expect(status, stderr).toBe(0);
  });
});

describe('conformance / Ways to get a token', () => {
  test('Login, fixed token and none · login', () => {
    const mini = all.cases.filter(({ profile }) => profile === 'mini');
    expect(mini.length).toBeGreaterThan(20);
    expect(mini.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test('Login, fixed token and none · token', { timeout: 60_000 }, async () => {
    const token = await adminToken();
    const run = await runKit('--url', shopUrl, '--auth', 'token', '--token', token);
    expect(run.exitCode, run.output).toBe(0);
  });

  test('Login, fixed token and none · none', async () => {
    const server = await startMiniNode();
    try {
      const { exitCode, output } = await runKit('--url', server.url, '--auth', 'none');
      expect(exitCode, output).toBe(0);
    } finally {
      await server.stop();
    }
  });

  test('Login, fixed token and none · an admin who cannot log in ends the run with 2', async () => {
    const wrong = ['--auth', 'login', '--email', 'nobody@test.example', '--password', 'wrong one'];
    const { exitCode, output } = await runKit('--url', shopUrl, ...wrong);
    expect(exitCode).toBe(2);
    expect(output).toContain('the admin could not log in as nobody@test.example');
  });
});

describe('conformance / Profiles of trust', () => {
  test('The shop passes the profiles of trust', () => {
    const names = all.cases.map(({ profile }) => profile);
    expect(names).toEqual(expect.arrayContaining(ofTrust));
    const trusted = all.cases.filter(({ profile }) => ofTrust.includes(profile));
    expect(trusted.filter(({ status }) => status === 'failed')).toEqual([]);
    const hostile = trusted.filter(({ profile }) => profile === 'hostile');
    expect(new Set(hostile.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200);
    expectQuick(secondsByProfile(all));
  });

  test('The shop passes the profiles of trust · all leaves out crash without commands', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const { output } = await runKit('--url', url, '--profile', 'all', ...asAdmin);
    expect(output).toContain('crash is left out: it wants --kill and --start');
  });
});
