import { existsSync, readFileSync } from 'node:fs';

/**
 * How long a process could have run and waited for a processor that others had, in milliseconds: that says
 * something about the machine and nothing about the process. 0 where the system does not tell.
 */
export function waitedMs(pid: number): number {
  const file = `/proc/${pid}/schedstat`;
  if (!existsSync(file)) return 0;
  const [, waitedNs] = readFileSync(file, 'utf8').split(' ');
  return Number(waitedNs) / 1_000_000;
}
