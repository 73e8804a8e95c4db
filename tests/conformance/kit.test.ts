import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import { startRecordingProxy } from './recording-proxy';
import { runKit } from './run-kit';
import type { Server } from './start-server';

let broken: Server;
beforeAll(async () => {
  broken = await startMiniNode([
    { file: 'shop.js', find: 'wanted > MOST_OF_ONE_PRODUCT', replace: 'wanted > 1000' },
  ]);
});
afterAll(() => broken.stop());

test('a failure shows the scenario, the request, the answer and what was expected', async () => {
  const { exitCode, output, cases } = await runKit('--url', broken.url);
  expect(exitCode).toBe(1);

  const failed = cases.find(({ status }) => status === 'failed');
  expect(failed?.scenario).toEqual({
    capability: 'cart',
    requirement: 'Adding to the cart',
    title: 'A line cannot exceed 99',
    text: expect.stringContaining('- THEN it is refused with `MAX_QUANTITY_EXCEEDED`'),
  });
  expect(failed?.failure).toMatchObject({
    expected: '400 MAX_QUANTITY_EXCEEDED',
    found: '200 without a code',
  });
  const [exchange] = failed?.failure?.evidence ?? [];
  expect(exchange?.request).toMatch(/^POST \/api\/cart\/items\n(.|\n)*"quantity":2}$/);
  expect(exchange?.answer).toMatch(/^200\n(.|\n)*"quantity":100/);

  for (const part of [exchange?.request, exchange?.answer, failed?.scenario.text]) {
    for (const line of part?.split('\n') ?? ['missing']) expect(output).toContain(line);
  }
  expect(output).toContain('Expected: 400 MAX_QUANTITY_EXCEEDED');
});

test('the JUnit report counts what the JSON report counts', async () => {
  const { junit, cases } = await runKit('--url', broken.url);
  const failed = cases.filter(({ status }) => status === 'failed').length;
  expect(junit).toContain(
    `<testsuite name="mini" tests="${cases.length}" failures="${failed}" time=`,
  );
  expect(junit.match(/<testcase /g)).toHaveLength(cases.length);
  expect(junit.match(/<failure message="expected 400/g)).toHaveLength(failed);
});

test('the same seed asks for the same, another seed for something else', async () => {
  const asked = async (seed: string) => {
    const server = await startMiniNode();
    const proxy = await startRecordingProxy(server.url);
    try {
      await runKit('--url', proxy.url, '--seed', seed);
      // Names of a run and ids of the server are new each time.
      return proxy.requests.map((request) =>
        request
          .replace(/Kit [0-9a-f]{8}/g, 'Kit')
          .replace(/(user|prod|order)_[0-9a-f]{8,}/g, '$1_'),
      );
    } finally {
      await proxy.stop();
      await server.stop();
    }
  };
  const [first, again, other] = [await asked('7'), await asked('7'), await asked('8')];
  expect(first.length).toBeGreaterThan(50);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test.each([
  [[], '--url is missing'],
  [['--url', 'shop'], '--url is no http address: shop'],
  [['--url', 'http://127.0.0.1:1', '--profile', 'maxi'], 'no such profile: maxi'],
  [['--url', 'http://127.0.0.1:1', '--seed', 'x'], '--seed wants a whole number'],
  [['--url', 'http://127.0.0.1:1', '--auth', 'login'], 'wants --email and --password'],
  [['--url', 'http://127.0.0.1:1', '--profile', 'cart'], 'the profile cart wants accounts'],
  [['--url', 'http://127.0.0.1:1', '--colour'], "Unknown option '--colour'"],
])('the command line %j ends with 2', async (args, words) => {
  const { exitCode, output, cases } = await runKit(...args);
  expect(exitCode).toBe(2);
  expect(output).toContain(words);
  expect(cases).toEqual([]);
});

test('a server that is not there ends with 2', async () => {
  const { exitCode, output } = await runKit('--url', `http://127.0.0.1:${await freePort()}`);
  expect(exitCode).toBe(2);
  expect(output).toContain('the server does not answer: connection refused');
});

test('an admin who cannot log in ends with 2 and tells no secret', async () => {
  const credentials = ['--email', 'admin@example.com', '--password', 'kept-to-myself'];
  const { exitCode, output } = await runKit('--url', broken.url, '--auth', 'login', ...credentials);
  expect(exitCode).toBe(2);
  expect(output).toContain('the admin could not log in as admin@example.com');
  expect(output).not.toContain('kept-to-myself');
});

test('the recorded scenarios are those of the specification', () => {
  const command = [inCheckout('conformance/scripts/record-scenarios.js'), '--check'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});

test('the types of the kit hold', { timeout: 60_000 }, () => {
  const command = [inCheckout('node_modules/typescript/bin/tsc'), '-p', inCheckout('conformance')];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
});
