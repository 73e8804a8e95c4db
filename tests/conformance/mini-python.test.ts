import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareMiniPython, runPython, startMiniPython } from './mini-python';
import { expectNano, heldToNano, nanoVariantsOfPython } from './nano';
import { failedScenarios, runKit } from './run-kit';
import type { Server } from './start-server';

// Decided before the tests are named: what cannot run here is told, and not counted as run.
const reason = await prepareMiniPython();

if (reason === undefined) {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await startMiniPython();
  });
  afterAll(() => server?.stop());

  describe('conformance / Proof on others', () => {
    test('Both examples pass mini · mini-python', async () => {
      const run = await runKit('--url', server?.url ?? '', '--profile', 'mini');
      expect(failedScenarios(run), run.output).toEqual([]);
      expect(run.exitCode).toBe(0);
    });
  });

  describe('conformance / Four routes are enough', () => {
    test('Both examples pass nano · mini-python', async () => {
      expectNano(await heldToNano(await startMiniPython()), false);
      expectNano(await heldToNano(await startMiniPython(), ['--user', 'ada']), true);
    });

    test.each(nanoVariantsOfPython)(
      'Nano tells which server oversells · mini-python, $name',
      async ({ edits, breaks }) => {
        const run = await heldToNano(await startMiniPython(edits));
        expect(failedScenarios(run), run.output).toEqual(breaks.toSorted());
        expect(run.exitCode).toBe(1);
      },
    );
  });

  test('mini-python passes concurrency', async () => {
    const run = await runKit('--url', server?.url ?? '', '--profile', 'concurrency');
    expect(failedScenarios(run), run.output).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  test('mini-python passes mypy', { timeout: 120_000 }, async () => {
    expect(await runPython('-m', 'mypy')).toContain('Success: no issues found');
  });

  test('mini-python passes ruff', async () => {
    expect(await runPython('-m', 'ruff', 'check', '--no-cache')).toContain('All checks passed');
    await runPython('-m', 'ruff', 'format', '--check', '--no-cache');
  });

  test('mini-python passes its own tests', { timeout: 60_000 }, async () => {
    const output = await runPython('-m', 'pytest', '-q', '-p', 'no:cacheprovider');
    expect(output).toMatch(/\d+ passed/);
  });
} else {
  process.stdout.write(`NOTE: the Python twin was not run: ${reason}\n`);

  test('the reason why the Python twin was not run is known', () => {
    expect(reason).toMatch(/python3|packages/);
  });
}
