import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inCheckout } from './in-checkout';

describe('conformance / Proof on others', () => {
  test('A machine without Python is told so', { timeout: 60_000 }, async () => {
    const empty = await mkdtemp(join(tmpdir(), 'openshelf-no-python-'));
    const config = join(empty, 'vitest.config.mjs');
    const include = ['tests/conformance/mini-python.test.ts'];
    const settings = { root: inCheckout(''), test: { include } };
    await writeFile(config, `export default ${JSON.stringify(settings)};`);
    try {
      const vitest = [inCheckout('node_modules/vitest/vitest.mjs'), 'run', '--config', config];
      // Rejects, and so fails, when the run ends with anything but 0.
      const { stdout } = await promisify(execFile)(process.execPath, vitest, {
        cwd: inCheckout(''),
        env: { ...process.env, PATH: empty },
      });
      expect(stdout).toContain('the Python twin was not run: there is no python3');
      expect(stdout).not.toContain('failed');
    } finally {
      await rm(empty, { recursive: true, force: true });
    }
  });
});
