import { beforeAll, describe, expect, test } from 'vitest';
import { adminEmail, startShop } from '../support/server';
import { startProxy } from './altering-proxy';
import { startMiniNode } from './mini-node';
import { type KitRun, runKit } from './run-kit';

const title = 'An empty cart cannot be ordered';

describe('conformance / Reports', () => {
  let run: KitRun;
  beforeAll(async () => {
    const misspelt = { file: 'shop.js', find: "'CART_EMPTY'", replace: "'EMPTY_CART'" };
    const server = await startMiniNode([misspelt]);
    run = await runKit('--url', server.url).finally(() => server.stop());
  });

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
  });

  test('Three reports agree', () => {
    const failed = run.cases.filter(({ status }) => status === 'failed');
    expect(failed).toHaveLength(1);

    const [all, bad] = [run.cases.length, failed.length];
    expect(run.output).toMatch(new RegExp(`\\nmini +${all} +${all - bad} +${bad} +[\\d.]+\\n`));
    expect(run.junit).toContain(`<testsuite name="mini" tests="${all}" failures="${bad}" time=`);
    expect(run.junit.match(/<testcase /g)).toHaveLength(all);
    const inJunit = [...run.junit.matchAll(/name="([^"]*)" time="[\d.]+">\s*<failure /g)];
    expect(inJunit.map(([, name]) => name)).toEqual(failed.map(({ name }) => name));
  });

  test('Secrets stay out of reports', { timeout: 60_000 }, async () => {
    const password = 'kit password 1';
    const tokens = new Set<string>();
    const shop = await startShop({ env: { ADMIN_PASSWORD: password } });
    const proxy = await startProxy(shop.url, (text) => {
      const token = /"token":"([^"]+)"/.exec(text)?.[1];
      if (token) tokens.add(token);
      return text.replaceAll('CART_EMPTY', 'EMPTY_CART');
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
      for (const report of [run.output, run.json, run.junit]) expect(report).not.toContain(secret);
    }
  });
});
