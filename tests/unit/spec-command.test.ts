import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openshelf-spec-'));
  mkdirSync(join(folder, 'specs/cart'), { recursive: true });
  mkdirSync(join(folder, 'reports'));
  writeSpec('adds');
  const assertionResults = ['One more', 'Too many'].map((title) => {
    return { ancestorTitles: ['cart / Adding'], title, status: 'passed' };
  });
  const testResults = [{ name: join(root, 'tests/a.test.ts'), startTime: 1, assertionResults }];
  writeFileSync(join(folder, 'reports/unit.json'), JSON.stringify({ testResults }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeSpec(verb: string): void {
  const scenarios = ['One more', 'Too many'].map(
    (title) => `#### Scenario: ${title}\n- **WHEN** it ${verb}\n`,
  );
  const spec = `### Requirement: Adding\nIt SHALL add.\n\n${scenarios.join('\n')}`;
  writeFileSync(join(folder, 'specs/cart/spec.md'), spec);
}

function spec(...more: string[]) {
  const paths = ['specs', 'reports'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const all = [...paths, '--fingerprints', join(folder, 'fingerprints.json'), ...more];
  const command = [join(root, 'scripts/spec/run.mjs'), ...all];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

describe('specification / The matrix', () => {
  test('A complete matrix is accepted', () => {
    expect(spec().status).toBe(1);
    spec('--accept');
    const { status, stdout } = spec();
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^! /m);
    expect(stdout).toContain('2 of 2 scenarios executed and passed');
  });
});

describe('specification / Words under guard', () => {
  test('Accepting records one scenario', () => {
    spec('--accept');
    writeSpec('puts');
    const { status, stdout } = spec('--accept', 'cart / Adding / One more');
    expect(status).toBe(1);
    expect(stdout).toContain('Changed since its tests were looked at: cart / Adding / Too many');
    expect(stdout).not.toContain('looked at: cart / Adding / One more');
  });
});
