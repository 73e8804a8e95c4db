import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildInputs } from '../../scripts/parts/build.mjs';
import { filesUnder } from '../../scripts/parts/content-hash.mjs';
import { steps } from '../../scripts/parts/steps.mjs';

const root = join(import.meta.dirname, '../..');
const commit = '0123456789abcdef0123456789abcdef01234567';
let folder: string;

// Each starts the command several times.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openshelf-spec-'));
  mkdirSync(join(folder, 'specs/cart'), { recursive: true });
  mkdirSync(join(folder, 'reports'));
  writeSpec('adds');
  const assertionResults = ['One more', 'Too many'].map((title) => {
    return { ancestorTitles: ['cart / Adding'], title, status: 'passed' };
  });
  const testResults = [
    { name: join(root, 'tests/a.test.ts'), startTime: 1_000, endTime: 2_500, assertionResults },
  ];
  writeReport('unit', { testResults });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeReport(name: string, report: object): void {
  const counts = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(join(folder, `reports/${name}.json`), JSON.stringify({ ...counts, ...report }));
}

/** The reports of everything else that `npm test` runs. */
function writeOtherReports(): void {
  for (const { report } of steps) {
    if (report && report !== 'unit') writeReport(report, { testResults: [] });
  }
  writeFileSync(join(folder, 'reports/commit'), commit);
}

function writeSpec(verb: string): void {
  const scenarios = ['One more', 'Too many'].map(
    (title) => `#### Scenario: ${title}\n- **WHEN** it ${verb}\n`,
  );
  const spec = `### Requirement: Adding\nIt SHALL add.\n\n${scenarios.join('\n')}`;
  writeFileSync(join(folder, 'specs/cart/spec.md'), spec);
}

function spec(...more: string[]) {
  const paths = ['specs', 'reports'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const files = ['fingerprints', 'published'].flatMap((name) => [
    `--${name}`,
    join(folder, `${name}.json`),
  ]);
  const all = [...paths, ...files, ...more];
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

describe('specification / Published promises', () => {
  test('Publishing needs no new build', () => {
    const inputs = buildInputs();
    expect(inputs).toContain('app');
    expect(inputs).not.toContain('public');
    const sources = inputs.flatMap((input) => [...filesUnder(input)]);
    const importing = sources.filter((file) =>
      /from '[^']*public\//.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(importing).toEqual([]);
  });

  test('One whole run is published', () => {
    writeOtherReports();
    spec('--accept');
    expect(spec('--publish').status).toBe(0);
    const { run, capabilities } = JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8'));
    expect(run).toEqual({
      commit,
      startedAt: '1970-01-01T00:00:01.000Z',
      endedAt: '1970-01-01T00:00:02.500Z',
    });
    const texts = ['One more', 'Too many'].map((title) => ({ title, text: '- **WHEN** it adds' }));
    const kept = { passed: true, doors: ['domain'], tests: 1 };
    const scenarios = texts.map((each) => ({ ...each, ...kept }));
    const requirement = { title: 'Adding', text: 'It SHALL add.', scenarios };
    expect(capabilities).toEqual([{ name: 'cart', requirements: [requirement] }]);
  });

  test.each([
    [
      'a failed test',
      () => writeReport('api', { testResults: [], numFailedTests: 1 }),
      '1 failed and 0 skipped: api',
    ],
    [
      'a skipped one',
      () => writeReport('api', { testResults: [], numTodoTests: 1 }),
      '0 failed and 1 skipped: api',
    ],
    ['tests that did not run', () => rmSync(join(folder, 'reports/api.json')), 'Did not run: api'],
    ['no commit', () => rmSync(join(folder, 'reports/commit')), 'not known which commit'],
    [
      'files that are in no commit',
      () => writeFileSync(join(folder, 'reports/commit'), `${commit}-dirty`),
      `Files differ from the commit that was tried: ${commit}`,
    ],
    ['words that changed', () => writeSpec('puts'), 'Changed since its tests were looked at'],
  ])('Anything less is not published · %s', (_, spoil, reason) => {
    writeOtherReports();
    spec('--accept');
    spoil();
    const { status, stderr } = spec('--publish');
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(existsSync(join(folder, 'published.json'))).toBe(false);
  });
});
