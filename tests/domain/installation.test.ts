import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeCheckout } from './checkout-fixture';

/** A driver that was compiled for the Node.js that the file beside it names. */
const driver = `
  const built = require('node:fs').readFileSync(__dirname + '/built-for', 'utf8').trim();
  if (built !== process.versions.modules) throw new Error('compiled against a different Node.js');
  module.exports = class { close() {} };
`;
const builtFor = 'node_modules/better-sqlite3/built-for';

describe('domain', () => {
  let checkout: ReturnType<typeof makeCheckout>;
  beforeEach(() => {
    checkout = makeCheckout();
    checkout.write('node_modules/better-sqlite3/package.json', '{"main":"index.js"}');
    checkout.write('node_modules/better-sqlite3/index.js', driver);
  });
  afterEach(() => checkout.remove());

  describe('operation / Another Node.js', () => {
    const install = () => checkout.call('install.mjs', 'ensureInstalled({ tools: false })');

    test('The database driver is built anew for another Node.js', () => {
      checkout.write(builtFor, process.versions.modules);
      checkout.program('npm', `echo ${process.versions.modules} > ${builtFor}`);
      expect([install().done, checkout.calls()]).toEqual([true, []]);
      checkout.write(builtFor, '1');
      expect([install().done, checkout.calls()]).toEqual([true, ['npm rebuild better-sqlite3']]);
      expect([install().done, checkout.calls()]).toEqual([true, []]);
    }, 30_000);

    test('A driver that cannot be built is told before anything is built on it', () => {
      checkout.write(builtFor, '1');
      checkout.program('npm', 'true');
      const { done, printed } = install();
      expect(done).toBe(false);
      expect(printed).toContain('The database driver cannot be loaded: remove node_modules');
    }, 30_000);
  });

  describe('operation / Built once', () => {
    test('A change of any part of the shop is built', () => {
      checkout.program('next', 'mkdir -p .next');
      const build = () => {
        expect(checkout.call('build.mjs', 'ensureBuilt()')).toMatchObject({ done: true });
        return checkout.calls();
      };
      expect(build()).toEqual(['next build']);
      for (const path of ['server/hosts.mjs', 'server.mjs', 'package.json', 'lib/shop.ts']) {
        checkout.write(path, '{"type":"module","changed":true}');
        expect([path, build()]).toEqual([path, ['next build']]);
      }
      checkout.write('tests/some.test.ts', '');
      expect(build()).toEqual([]);
    }, 60_000);
  });
});
