import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShopOptions } from '../support/server';

const source = fileURLToPath(new URL('count-syncs.c', import.meta.url));

export type SyncCounter = {
  /** How to start the shop whose syncs are counted. */
  readonly options: ShopOptions;
  /** How many calls of `fsync` and `fdatasync` have returned so far. */
  count(): number;
};

/**
 * Counts the syncs of a process from outside: by strace, or by a library that stands between it and the system.
 * @throws Error that says what to install, on a machine that has neither strace nor a C compiler
 */
export function syncCounter(folder: string): SyncCounter {
  const counter = byStrace(folder) ?? byLibrary(folder);
  if (counter) return counter;
  throw new Error('To count syncs, install strace or a C compiler: apt-get install strace');
}

function byStrace(folder: string): SyncCounter | undefined {
  const file = join(folder, 'syncs.strace');
  // -D: the shop is the process that is started, and strace one of its own.
  const trace = ['-D', '-f', '-qq', '-e', 'trace=fsync,fdatasync', '-e', 'signal=none', '-o', file];
  if (!works('strace', [...trace, 'true'])) return undefined;
  const count = () => linesOf(file).filter((line) => line.endsWith('= 0')).length;
  return { options: { under: ['strace', ...trace] }, count };
}

function byLibrary(folder: string): SyncCounter | undefined {
  const library = join(folder, 'count-syncs.so');
  if (!works('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'])) return undefined;
  const file = join(folder, 'syncs.counted');
  const env = { LD_PRELOAD: library, COUNT_SYNCS: file };
  return { options: { env }, count: () => linesOf(file).length };
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}
