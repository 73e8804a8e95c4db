import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inCheckout } from '../../scripts/parts/checkout.mjs';

const pins = inCheckout('tests/support/python-tools.txt');
const cache = inCheckout('.cache/python-tools');
const home = join(cache, 'venv');
const installed = join(cache, 'installed');
const unreachable = /Connection|Timeout|resolve|unreachable|Retrying/i;
const fitness = 'import sys, venv, ensurepip; sys.exit(0 if sys.version_info >= (3, 10) else 1)';

export type PythonTools = { readonly bin: string } | { readonly missing: string };

/**
 * The folder of the programs in `python-tools.txt`, installed unless they are there from before; or why they
 * cannot be had on this machine. In CI, packages that cannot be had are an error.
 */
export async function preparePythonTools(): Promise<PythonTools> {
  const run = promisify(execFile);
  try {
    await run('python3', ['-c', fitness]);
  } catch {
    return { missing: 'there is no python3 of 3.10 or newer with venv' };
  }
  const bin = join(home, process.platform === 'win32' ? 'Scripts' : 'bin');
  const wanted = createHash('sha256').update(readFileSync(pins)).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return { bin };
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  try {
    await run('python3', ['-m', 'venv', home]);
    const quietly = ['--quiet', '--disable-pip-version-check'];
    await run(join(bin, 'python'), ['-m', 'pip', 'install', ...quietly, '-r', pins]);
  } catch (error) {
    if (process.env.CI || !unreachable.test(String(error))) throw error;
    return { missing: 'its packages could not be fetched' };
  }
  writeFileSync(installed, wanted);
  return { bin };
}
