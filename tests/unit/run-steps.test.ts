import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSteps, summary } from '@/scripts/parts/run-steps.mjs';

/** A loaded machine takes seconds to start a program. */
vi.setConfig({ testTimeout: 90_000 });

let folder: string;
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openshelf-steps-'));
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(said.push(String(text))));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A step that says that it has begun, and then does something. */
function step(title: string, then: string, more = {}) {
  const code = `
    const { existsSync, writeFileSync } = require('node:fs');
    const began = (name) => existsSync(${JSON.stringify(`${folder}/`)} + name);
    writeFileSync(${JSON.stringify(join(folder, title))}, '');
    ${then}`;
  return { title, command: [process.execPath, '-e', code], ...more };
}

/** Ends well as soon as another step has begun. */
function meets(other: string): string {
  return `setInterval(() => began('${other}') && process.exit(), 10);
    setTimeout(() => process.exit(1), 60_000);`;
}

const ends = 'process.exit();';
const failsAfter = (other: string) => `process.exit(began('${other}') ? 0 : 1);`;

describe('specification / The run of all tests', () => {
  test('Independent steps run side by side', async () => {
    const steps = [
      step('one', meets('other')),
      step('other', meets('one')),
      step('last', failsAfter('other'), { after: ['other'] }),
      step('alone', `process.exit(began('one') && began('other') && began('last') ? 0 : 1);`, {
        alone: true,
        after: ['one'],
      }),
    ];
    const { results, failedAt } = await runSteps(steps, { lanes: 2 });
    expect(failedAt).toEqual([]);
    expect(results.map(({ title }) => title).toSorted()).toEqual(['alone', 'last', 'one', 'other']);
  });

  test('A failed step ends the run', async () => {
    const steps = [
      step('lint', 'console.log("line 7"); process.exit(3);'),
      step('types', ends),
      step('tests', ends, { after: ['lint'] }),
    ];
    const { results, failedAt } = await runSteps(steps, { lanes: 1 });
    expect(failedAt).toEqual(['lint']);
    expect(results.map(({ title }) => title)).toEqual(['lint']);
    expect(said.join('\n')).toContain('line 7');
  });

  test('The last lines say where the time went', async () => {
    const run = await runSteps([step('lint', ends), step('types', 'process.exit(1);')], {
      lanes: 1,
    });
    const times = /^\n +\d+:\d\d {2}lint\n +\d+:\d\d {2}types\n +\d+:\d\d {2}all of it\n/;
    expect(summary(run)).toMatch(times);
    const counted = [
      { title: 'unit', seconds: 61.4, passed: 5, failed: 0 },
      { title: 'build', seconds: 59.6 },
      { title: 'api', seconds: 600, passed: 2, failed: 1 },
    ];
    expect(summary({ results: counted, seconds: 661 }).split('\n')).toEqual([
      '',
      '  1:01  unit',
      '  1:00  build',
      ' 10:00  api',
      ' 11:01  all of it',
      '7 passed, 1 failed',
    ]);
  });
});
