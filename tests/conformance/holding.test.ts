import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import {
  casesWith,
  failedScenarios,
  type KitCase,
  type KitRun,
  runKit,
  secondsByProfile,
} from './run-kit';
import { startShopByCommand } from './shop-by-command';
import type { Server } from './start-server';
import { adminToken, asAdmin, shopUrl } from './the-shop';

function script(...command: string[]) {
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

const ofTrust = ['auth', 'idempotency', 'hostile', 'crash'];
const withAccounts = [
  'catalog',
  'cart',
  'orders',
  'payments',
  'accounts',
  'http-api',
  'conditional',
  'stock',
];

let mini: Server;
beforeAll(async () => {
  mini = await startMiniNode();
});
afterAll(() => mini.stop());

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

describe('conformance / One command', () => {
  test('The shop passes every profile', () => {
    expect(failedScenarios(all), all.output).toEqual([]);
    expect(all.exitCode).toBe(0);
    const seconds = secondsByProfile(all);
    expect(Object.keys(seconds)).toEqual(
      expect.arrayContaining(['mini', ...withAccounts, 'concurrency']),
    );
    expect(casesWith(all, 'not applicable')).toEqual([]);
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
    [['--only', 'Nothing such'], 'no case of these profiles has: Nothing such'],
    [['--user', 'ada'], 'mini wants many users, and --user is one'],
    [['--profile-timeout', '0'], '--profile-timeout wants a whole number from 1'],
    [['--url', 'shop'], '--url is no http address: shop'],
  ])('A server that is not there cannot be tested · %j', async (args, words) => {
    const { exitCode, output } = await runKit('--url', shopUrl, ...args);
    expect(exitCode).toBe(2);
    expect(output).toContain(words);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
  });

  test('Cases are chosen by their words', async () => {
    const title = 'An empty cart cannot be ordered';
    const byTitle = await runKit('--url', mini.url, '--only', title);
    expect(byTitle.exitCode, byTitle.output).toBe(0);
    expect(byTitle.cases.map(({ scenario }) => scenario.title)).toEqual([title]);

    const byName = await runKit('--url', mini.url, '--only', '98 PIECES AND 1 MORE');
    expect(byName.cases.map(({ name }) => name)).toEqual(['98 pieces and 1 more']);
    const none = await runKit('--url', mini.url, '--only', 'a text that no case has');
    expect([none.exitCode, none.output.trim().split('\n').length]).toEqual([2, 1]);
    expect(none.output).toContain('no case of these profiles has: a text that no case has');
  });

  test('A profile that takes too long is ended', async () => {
    const never = { file: 'shop.js', find: 'placeOrder(userId) {', replace: '' };
    const slow = await startMiniNode([
      { ...never, replace: 'async placeOrder(userId) {\n      await new Promise(() => {});' },
    ]);
    const began = Date.now();
    const run = await runKit('--url', slow.url, '--profile-timeout', '1500').finally(slow.stop);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(run.exitCode).toBe(1);
    const cause = 'the profile mini took longer than 1500 ms';
    const [late, ...others] = casesWith(run, 'failed');
    expect(others).toEqual([]);
    expect(late?.failure?.cause).toBe(cause);
    const after = run.cases.slice(run.cases.indexOf(late as KitCase) + 1);
    expect(after.length).toBeGreaterThan(5);
    expect(new Set(after.map(({ status, reason }) => `${status}: ${reason}`))).toEqual(
      new Set([`not applicable: ${cause}`]),
    );
  });

  test('Every case names a scenario', () => {
    const { status, stderr } = script(
      inCheckout('conformance/scripts/record-scenarios.js'),
      '--check',
    );
    expect(status, stderr).toBe(0);
  });
});

describe('conformance / A case or a reason', () => {
  test('Every scenario has a case or a reason', () => {
    const { status, stderr } = script(inCheckout('conformance/scripts/check-coverage.js'));
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
    const { exitCode, output } = await runKit('--url', mini.url, '--auth', 'none');
    expect(exitCode, output).toBe(0);
  });

  test('Login, fixed token and none · an admin who cannot log in ends the run with 2', async () => {
    const wrong = ['--auth', 'login', '--email', 'nobody@test.example', '--password', 'wrong one'];
    const { exitCode, output } = await runKit('--url', shopUrl, ...wrong);
    expect(exitCode).toBe(2);
    expect(output).toContain('the admin could not log in as nobody@test.example');
  });
});

describe('conformance / Profiles', () => {
  test('The shop passes the profiles of trust', () => {
    const names = all.cases.map(({ profile }) => profile);
    expect(names).toEqual(expect.arrayContaining(ofTrust));
    const trusted = all.cases.filter(({ profile }) => ofTrust.includes(profile));
    expect(trusted.filter(({ status }) => status === 'failed')).toEqual([]);
    const hostile = trusted.filter(({ profile }) => profile === 'hostile');
    expect(new Set(hostile.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200);
    expectQuick(secondsByProfile(all));
  });

  test('All holds what the options allow', async () => {
    const run = await runKit('--url', mini.url, '--profile', 'all');
    expect(run.exitCode, run.output).toBe(0);
    const held = new Set(casesWith(run, 'passed').map(({ profile }) => profile));
    expect(held).toEqual(new Set(['mini', 'concurrency']));
    expect(casesWith(run, 'failed')).toEqual([]);
    const others = casesWith(run, 'not applicable');
    expect(new Set(others.map(({ profile }) => profile))).toEqual(
      new Set([...withAccounts, ...ofTrust]),
    );
    expect(new Set(others.map(({ reason }) => reason))).toEqual(
      new Set(['wants accounts: --auth login or --auth token']),
    );
    expect(run.output).toContain('\ncrash: not applicable, it wants accounts');
  });
});
