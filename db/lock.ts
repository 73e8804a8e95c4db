import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { DatabaseUnavailable } from './database';

/** How long to wait for a lock that another process holds, in milliseconds. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * Tries `step` again, with growing and jittered pauses, while another process holds the lock.
 * @throws DatabaseUnavailable after the timeout, and for a full disk or a file that cannot be read.
 */
export async function retryOnBusy<T>(
  step: () => T | Promise<T>,
  timeoutMs = BUSY_TIMEOUT_MS,
): Promise<T> {
  let giveUpAt: number | undefined;
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await step();
    } catch (error) {
      if (!isLocked(error)) throw toDatabaseError(error);
      // Most steps succeed at once and need no clock.
      giveUpAt ??= Date.now() + timeoutMs;
      if (Date.now() >= giveUpAt) throw new DatabaseUnavailable('locked', { cause: error });
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Turns failures of the machine into DatabaseUnavailable. Other errors, such as a broken constraint, stay. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof BetterSqlite3.SqliteError)) return error;
  const machine = /^SQLITE_(BUSY|FULL|IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT)/.test(error.code);
  return machine ? new DatabaseUnavailable(error.code, { cause: error }) : error;
}
