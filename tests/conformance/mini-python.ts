import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './in-checkout';
import { type Server, startServer } from './start-server';

const example = inCheckout('examples/mini-python');
const cache = inCheckout('.cache/mini-python');
const home = join(cache, 'venv');
const installed = join(cache, 'installed');
const INSTALL_MS = 300_000;

const fitness =
  'import sys, venv, ensurepip; sys.exit(0 if sys.version_info >= (3, 10) else "older than 3.10")';

/** Why the twin cannot run here, or undefined. */
export function whyNoPython(): string | undefined {
  const { error, status } = spawnSync('python3', ['-c', fitness], { encoding: 'utf8' });
  if (error) return 'there is no python3';
  return status === 0 ? undefined : 'python3 is older than 3.10 or has no venv';
}

/** Makes the virtual environment with the pinned packages, unless it is there from before. */
export function installMiniPython(): void {
  const pins = ['pyproject.toml', 'constraints.txt'].map((file) =>
    readFileSync(join(example, file)),
  );
  const wanted = createHash('sha256').update(Buffer.concat(pins)).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;

  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  run('python3', ['-m', 'venv', home]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  run(python(), [...pip, '-c', 'constraints.txt', '-e', '.[dev]']);
  writeFileSync(installed, wanted);
}

/** What a command of the virtual environment printed. @throws Error when it fails. */
export function runPython(...args: string[]): string {
  return run(python(), args);
}

export function startMiniPython(): Promise<Server> {
  return startServer({ command: python(), args: ['-m', 'mini_shop'], cwd: example, env });
}

/** Caches stay out of the example's folder. */
const env = { PYTHONDONTWRITEBYTECODE: '1', MYPY_CACHE_DIR: join(cache, 'mypy') };

function python(): string {
  return join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
}

function run(command: string, args: readonly string[]): string {
  const result = spawnSync(command, args, {
    cwd: example,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: INSTALL_MS,
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  if (result.status === 0) return output;
  throw new Error(`${command} ${args.join(' ')} failed:\n${result.error?.message ?? output}`);
}
