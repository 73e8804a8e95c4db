import { afterAll, beforeAll, expect, test } from 'vitest';
import { installMiniPython, runPython, startMiniPython, whyNoPython } from './mini-python';
import { failedScenarios, runKit } from './run-kit';
import type { Server } from './start-server';

const missing = whyNoPython();

if (missing === undefined) {
  let server: Server | undefined;
  beforeAll(async () => {
    installMiniPython();
    server = await startMiniPython();
  }, 300_000);
  afterAll(() => server?.stop());

  test.each(['mini', 'concurrency'])('mini-python passes the profile %s', async (profile) => {
    const run = await runKit('--url', server?.url ?? '', '--profile', profile);
    expect(failedScenarios(run), run.output).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  test('mini-python passes mypy', { timeout: 120_000 }, () => {
    expect(runPython('-m', 'mypy')).toContain('Success: no issues found');
  });

  test('mini-python passes its own tests', { timeout: 60_000 }, () => {
    expect(runPython('-m', 'pytest', '-q', '-p', 'no:cacheprovider')).toMatch(/\d+ passed/);
  });
} else {
  process.stdout.write(`NOTE: the twin in Python was not run: ${missing}\n`);

  test('without Python 3.10 the reason is told', () => {
    expect(missing).toMatch(/python3/);
  });
}
