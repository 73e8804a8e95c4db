import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, TestInfo } from '@playwright/test';
import { afterAll, describe, expect, test } from 'vitest';
import { inCheckout } from '../../scripts/parts/checkout.mjs';
import { readReport } from '../../scripts/spec/results.mjs';
import { gatherEvidence, expect as inBrowser } from '../e2e/evidence';

// Inside the checkout, where `vitest` is found.
mkdirSync(inCheckout('.cache'), { recursive: true });
const folder = mkdtempSync(inCheckout('.cache/evidence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tests = `
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
test('asserts nothing', () => {});
test('asks nobody', () => expect(1).toBe(1));
test('asks a server', async () => {
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  expect((await fetch('http://127.0.0.1:' + server.address().port)).status).toBe(200);
  server.closeAllConnections();
});
`;

type Ran = { title: string; door: string; passed: boolean };

/** Runs these tests with the configuration of all others. */
function runVitest(): { output: string; ran: Ran[] } {
  mkdirSync(join(folder, 'tests/unit'), { recursive: true });
  writeFileSync(join(folder, 'tests/unit/planted.test.ts'), tests);
  const report = join(folder, 'report.json');
  const where = ['--root', folder, '--config', inCheckout('vitest.config.ts'), '--project', 'unit'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = inCheckout('node_modules/vitest/vitest.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', ...where, ...reporters], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined },
  });
  return { output: stdout + stderr, ran: readReport(JSON.parse(readFileSync(report, 'utf8'))) };
}

const { output, ran } = runVitest();
const named = (title: string) => ran.find((one) => one.title === title);

/** What a test of Playwright leaves in its report. */
async function gathered(run: () => Promise<void>, javaScript = true, visits = true) {
  const annotations: { type: string; description?: string }[] = [];
  const info = {
    status: 'passed',
    annotations,
    title: 'One more',
    titlePath: ['cart / Adding', 'One more'],
  };
  const request = { isNavigationRequest: () => visits };
  const context = { on: (_: string, tell: (asked: object) => void) => tell(request) };
  await gatherEvidence(
    context as unknown as BrowserContext,
    javaScript,
    info as unknown as TestInfo,
    run,
  );
  return annotations;
}

describe('specification / What a test shows', () => {
  test('A test without an assertion fails', async () => {
    expect(named('asserts nothing')).toMatchObject({ passed: false });
    expect(named('asks nobody')).toMatchObject({ passed: true });
    expect(output).toContain('expected any number of assertion, but got none');
    await expect(gathered(async () => {})).rejects.toThrow('This test asserts nothing');
  });

  test('What was taken is noted', async () => {
    expect(named('asks a server')).toMatchObject({ passed: true, door: 'HTTP' });
    expect(named('asks nobody')).toMatchObject({ door: 'domain' });
  });

  test('What was taken is noted · in a browser', async () => {
    const assert = async () => inBrowser(1).toBe(1);
    const doors = [
      await gathered(assert),
      await gathered(assert, false),
      await gathered(assert, true, false),
    ];
    expect(doors.map(([note]) => note?.description)).toEqual([
      'browser',
      'browser without JavaScript',
      'HTTP',
    ]);
  });
});
