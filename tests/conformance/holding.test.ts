import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import { failedScenarios, runKit, secondsByProfile } from './run-kit';
import { adminToken, asAdmin, shopUrl } from './the-shop';

function script(...command: string[]) {
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

describe('conformance / Holding a server to the contract', () => {
  test('The shop passes every profile', { timeout: 300_000 }, async () => {
    const run = await runKit('--url', shopUrl, '--profile', 'all', ...asAdmin);
    expect(failedScenarios(run), run.output).toEqual([]);
    expect(run.exitCode).toBe(0);

    const seconds = secondsByProfile(run);
    expect(Object.keys(seconds)).toEqual(
      expect.arrayContaining(['mini', 'catalog', 'cart', 'orders', 'payments', 'accounts']),
    );
    for (const name of ['concurrency', 'auth', 'idempotency', 'hostile']) {
      expect(seconds).toHaveProperty(name);
    }
    for (const each of Object.values(seconds)) expect(each).toBeLessThan(60);
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
    [['--url', 'shop'], '--url is no http address: shop'],
  ])('A server that is not there cannot be tested · %j', async (args, words) => {
    const { exitCode, output } = await runKit('--url', shopUrl, ...args);
    expect(exitCode).toBe(2);
    expect(output).toContain(words);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
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
  test('Login, fixed token and none · login', { timeout: 60_000 }, async () => {
    const { exitCode, output } = await runKit('--url', shopUrl, ...asAdmin);
    expect(exitCode, output).toBe(0);
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

test('the types of the kit hold', { timeout: 60_000 }, () => {
  const compiler = inCheckout('node_modules/typescript/bin/tsc');
  const { status, stdout } = script(compiler, '-p', inCheckout('conformance'));
  expect(status, stdout).toBe(0);
});
