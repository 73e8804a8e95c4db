import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimsIn } from '@/scripts/spec/claims.mjs';
import { changedFaults, stateOf } from '@/scripts/spec/proved.mjs';

const fault = {
  name: 'limit off by one',
  file: 'lib/cart.ts',
  find: 'n > 99',
  replace: 'n >= 99',
  scenarios: ['cart / Adding / One more'],
};

let root: string;
let proved: Record<string, string>;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** The names of the faults to plant, the project being as it is now. */
function changed(faults = [fault]): string[] {
  const planted: { name: string }[] = changedFaults(faults, proved, {
    root,
    claims: claimsIn(root),
  });
  return planted.map(({ name }) => name);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'openshelf-changed-'));
  write('lib/cart.ts', 'if (n > 99) refuse();');
  write('lib/order.ts', 'place();');
  write('tests/scenarios/cart.ts', "describe('cart / Adding', () => test('One more', steps));");
  write('tests/domain/cart.test.ts', "import { cart } from '../scenarios/cart';\ncart(door);");
  write('tests/domain/order.test.ts', "describe('orders / Placing', () => test('Twice', steps));");
  mkdirSync(join(root, 'tests/api'));
  proved = { [fault.name]: stateOf(fault, { root, claims: claimsIn(root) }) };
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('specification / Seeded faults', () => {
  test('What changed is planted again', () => {
    expect(changed()).toEqual([]);
    write('lib/order.ts', 'placeOnce();');
    write('tests/domain/order.test.ts', "describe('orders / Placing', () => test('Once', steps));");
    expect(changed(), 'other files').toEqual([]);

    expect(changed([{ ...fault, replace: 'n > 98' }]), 'its definition').toEqual([fault.name]);
    for (const file of ['lib/cart.ts', 'tests/scenarios/cart.ts']) {
      const kept = mkdtempSync(join(tmpdir(), 'openshelf-kept-'));
      cpSync(root, kept, { recursive: true });
      write(file, "describe('cart / Adding', () => test('One more', otherSteps)); // n > 99");
      expect(changed(), file).toEqual([fault.name]);
      cpSync(kept, root, { recursive: true });
      rmSync(kept, { recursive: true });
    }
    expect(changed(), 'all as it was').toEqual([]);
  });

  test('What changed is planted again · another test that claims its scenario, too', () => {
    write('tests/api/cart.test.ts', "describe('cart / Adding', () => test('One more', asked));");
    expect(changed()).toEqual([fault.name]);
  });

  test('What changed is planted again · and so is what the record does not have as it is', () => {
    proved = {};
    expect(changed()).toEqual([fault.name]);
    proved = { [fault.name]: '0123456789abcdef' };
    expect(changed()).toEqual([fault.name]);
  });
});
