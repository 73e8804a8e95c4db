import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminEmail, startShop } from '../support/server';
import { startProxy } from './altering-proxy';
import { startMiniNode } from './mini-node';
import { casesWith, type KitRun, runKit } from './run-kit';
import type { Server } from './start-server';

const title = 'An empty cart cannot be ordered';

describe('conformance / What a run tells', () => {
  let server: Server;
  let run: KitRun;
  beforeAll(async () => {
    const misspelt = { file: 'shop.js', find: "'CART_EMPTY'", replace: "'EMPTY_CART'" };
    server = await startMiniNode([misspelt]);
    // With accounts wanted and none there, one profile is not applicable.
    run = await runKit(
      '--url',
      server.url,
      '--profile',
      'all',
      '--only',
      title,
      '--only',
      '98 pie',
    );
  });
  afterAll(() => server.stop());

  test('A failure tells its whole story', () => {
    const failed = run.cases.find(({ status }) => status === 'failed');
    expect(failed?.scenario).toMatchObject({ capability: 'orders', title });
    expect(failed?.scenario.text).toContain('it is refused with `CART_EMPTY`');
    expect(failed?.failure).toMatchObject({
      expected: '400 CART_EMPTY',
      found: '400 EMPTY_CART',
    });
    const [exchange] = failed?.failure?.evidence ?? [];
    expect(exchange?.request).toMatch(/^POST \/api\/orders\n/);
    expect(exchange?.answer).toMatch(/^400\n(.|\n)*"EMPTY_CART"/);

    const story = [failed?.scenario.text, exchange?.request, exchange?.answer].join('\n');
    for (const line of story.split('\n')) expect(run.output).toContain(line);
    expect(run.output).toContain('Expected: 400 CART_EMPTY');
    expect(run.output).toContain('Found:    400 EMPTY_CART');

    const curl = failed?.failure?.curl ?? '';
    expect(run.output).toContain(`Again:    ${curl}`);
    expect(execFileSync('sh', ['-c', curl], { encoding: 'utf8' })).toMatch(
      /^HTTP\/1\.1 400 .*"EMPTY_CART"/s,
    );
  });

  test('Four reports agree', () => {
    const [passed, failed, other] = (['passed', 'failed', 'not applicable'] as const).map(
      (status) => casesWith(run, status).map(({ name }) => name),
    ) as [string[], string[], string[]];
    const counts = [run.cases.length, passed.length, failed.length, other.length];
    for (const count of counts) expect(count).toBeGreaterThan(0);

    expect(run.output).toMatch(new RegExp(`\\nall +${counts.join(' +')} +[\\d.]+\\n`));
    expect(JSON.parse(run.json).totals).toEqual({
      cases: counts[0],
      passed: counts[1],
      failed: counts[2],
      notApplicable: counts[3],
    });
    expect(run.junit).toContain(
      `<testsuites name="openshelf-conformance" tests="${counts[0]}" failures="${counts[2]}" skipped="${counts[3]}" time=`,
    );
    expect(run.html).toContain(`<tr><td>all</td>${counts.map((n) => `<td>${n}</td>`).join('')}`);

    expect(run.junit.match(/<testcase /g)).toHaveLength(counts[0] ?? 0);
    expect(run.junit.match(/<skipped /g)).toHaveLength(other.length);
    const inJunit = [...run.junit.matchAll(/name="([^"]*)" time="[\d.]+">\s*<failure /g)];
    expect(inJunit.map(([, name]) => name)).toEqual(failed);
    const inHtml = [...run.html.matchAll(/<li class="failed">failed: <span [^>]*>([^<]*)</g)];
    expect(inHtml.map(([, name]) => name)).toEqual(failed);
    expect(run.html.match(/<li>not applicable: /g)).toHaveLength(other.length);
  });

  test('Secrets stay out of reports', { timeout: 60_000 }, async () => {
    const password = 'kit password 1';
    const tokens = new Set<string>();
    const shop = await startShop({ env: { ADMIN_PASSWORD: password } });
    const proxy = await startProxy(shop.url, {
      alter(text) {
        const token = /"token":"([^"]+)"/.exec(text)?.[1];
        if (token) tokens.add(token);
        return text.replaceAll('CART_EMPTY', 'EMPTY_CART');
      },
    });
    const login = ['--auth', 'login', '--email', adminEmail, '--password', password];
    const run = await runKit('--url', proxy.url, ...login).finally(async () => {
      await proxy.stop();
      await shop.stop();
    });

    const failed = run.cases.find(({ scenario }) => scenario.title === title);
    expect(failed?.failure?.evidence[0]?.request).toContain('authorization: (hidden)');
    expect(tokens.size).toBeGreaterThan(1);
    const passwords = proxy.requests.flatMap((request) =>
      [...request.matchAll(/"password":"([^"]+)"/g)].map(([, secret]) => secret ?? ''),
    );
    for (const secret of [password, ...tokens, ...passwords]) {
      for (const report of [run.output, run.json, run.junit, run.html])
        expect(report).not.toContain(secret);
    }
  });
});
