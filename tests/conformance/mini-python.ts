import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Edit, startEdited } from './edited-copy';
import { inCheckout } from './in-checkout';
import { type Server, startServer } from './start-server';

const example = inCheckout('examples/mini-python');
const cache = inCheckout('.cache/mini-python');
const home = join(cache, 'venv');
const installed = join(cache, 'installed');
const python = join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const LONGEST_MS = 300_000;

const fitness = 'import sys, venv, ensurepip; sys.exit(0 if sys.version_info >= (3, 10) else 1)';
const unreachable = /Connection|Timeout|resolve|unreachable|Retrying/i;

/** Caches stay out of the example's folder. */
const env = { PYTHONDONTWRITEBYTECODE: '1', MYPY_CACHE_DIR: join(cache, 'mypy') };

/**
 * Makes the virtual environment with the pinned packages, unless it is there from before.
 * @returns why the twin cannot run here, or undefined. In CI, packages that cannot be had are an error.
 */
export async function prepareMiniPython(): Promise<string | undefined> {
  try {
    await run('python3', ['-c', fitness]);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing ? 'there is no python3' : 'python3 is older than 3.10 or has no venv';
  }
  try {
    await install();
    return undefined;
  } catch (error) {
    if (process.env.CI || !unreachable.test(String(error))) throw error;
    return 'its packages could not be fetched';
  }
}

/** What a command of the virtual environment printed. @throws Error when it fails. */
export function runPython(...args: string[]): Promise<string> {
  return run(python, args);
}

/** Starts the example as it is, or a copy of it with these edits. */
export function startMiniPython(edits: readonly Edit[] = []): Promise<Server> {
  return startEdited(example, edits, (cwd) =>
    startServer({ command: python, args: ['-m', 'mini_shop'], cwd, env }),
  );
}

async function install(): Promise<void> {
  const pins = ['pyproject.toml', 'constraints.txt'].map((file) =>
    readFileSync(join(example, file)),
  );
  const wanted = createHash('sha256').update(Buffer.concat(pins)).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;

  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  await run('python3', ['-m', 'venv', home]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  await run(python, [...pip, '-c', 'constraints.txt', '-e', '.[dev]']);
  writeFileSync(installed, wanted);
}

async function run(command: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(command, [...args], {
    cwd: example,
    env: { ...process.env, ...env },
    timeout: LONGEST_MS,
  });
  return stdout + stderr;
}
