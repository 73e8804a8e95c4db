import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { faults } from './faults.mjs';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'openshelf-faults-'));
const TIMEOUT_MS = 40 * 60_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What it records goes to a file of its own: a run of the tests changes nothing. */
async function mutate(...args: string[]): Promise<{ code: number | null; output: string }> {
  const proved = join(folder, 'proved.json');
  copyFileSync(join(import.meta.dirname, 'proved.json'), proved);
  const command = [join(root, 'scripts/spec/mutate.mjs'), '--proved', proved, ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

function listOf(fault: object): string {
  const file = join(folder, 'faults.mjs');
  writeFileSync(file, `export const faults = ${JSON.stringify([fault])};\n`);
  return file;
}

const harmless = {
  file: 'lib/cart/cart.ts',
  find: 'The most of one product that a cart holds.',
  replace: 'What a cart holds of one product at most.',
  scenarios: ['cart / Adding to the cart / A line can reach 99'],
};

describe('specification / Seeded faults', () => {
  test(
    'Every seeded fault is caught',
    async () => {
      const files = [...new Set(faults.map(({ file }) => join(root, file)))];
      const before = files.map((file) => readFileSync(file, 'utf8'));
      const { code, output } = await mutate(...(process.env.CI_FULL ? [] : ['--changed']));
      const [, caught, planted] = /(\d+) of (\d+) seeded faults caught/.exec(output) ?? [];
      const [, unchanged = '0'] = /, (\d+) unchanged since/.exec(output) ?? [];
      process.stdout.write(output.slice(output.lastIndexOf('\n', output.length - 2)));
      expect(output).not.toContain('survivor');
      expect(caught, output).toBe(planted);
      expect(Number(planted) + Number(unchanged)).toBe(faults.length);
      expect(faults.length).toBeGreaterThanOrEqual(40);
      expect(code).toBe(0);
      expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    },
    TIMEOUT_MS,
  );

  test(
    'A fault that nobody notices is named',
    async () => {
      const list = listOf({ name: 'a comment reworded', ...harmless });
      const { code, output } = await mutate('--faults', list);
      expect(output).toContain('survivor: a comment reworded');
      expect(code).not.toBe(0);
    },
    TIMEOUT_MS,
  );

  test(
    'A scenario that does not notice is named',
    async () => {
      const blind = 'cart / Cart data / A new cart is empty';
      const list = listOf({
        name: 'limit too low',
        file: 'lib/cart/cart.ts',
        find: 'MAX_QUANTITY = 99',
        replace: 'MAX_QUANTITY = 98',
        scenarios: [...harmless.scenarios, blind],
      });
      const { code, output } = await mutate('--faults', list);
      expect(output).toContain(`not noticed by ${blind}`);
      expect(output).not.toContain(`not noticed by ${harmless.scenarios[0]}`);
      expect(output).toContain('survivor: limit too low');
      expect(code).not.toBe(0);
    },
    TIMEOUT_MS,
  );

  test(
    'A fault without a place is an error',
    async () => {
      const list = listOf({ name: 'lost', ...harmless, find: 'words that stand nowhere' });
      const { code, output } = await mutate('--faults', list);
      expect(output).toContain('"lost": its text stands 0 times in lib/cart/cart.ts');
      expect(code).not.toBe(0);
    },
    TIMEOUT_MS,
  );
});
