import pino, { type Logger } from 'pino';
import { env } from '../env';
import { batchedStdout } from './batched-stdout';
import { serializeError } from './serialize-error';

type Logs = { readonly now: Logger; readonly later: Logger };

// Next.js evaluates a module once per bundle; the process has one log.
const kept = globalThis as typeof globalThis & { openshelfLog?: Logs };

/**
 * The log: a line of JSON for each entry, on standard output. An entry is made of fields that are named one by
 * one, and `error` for whatever was thrown; nothing that came with a request is handed over whole.
 */
export function log(): Logger {
  return logs().now;
}

/** The same for entries that are written later and bring their own `time`. */
export function laterLog(): Logger {
  return logs().later;
}

function logs(): Logs {
  kept.openshelfLog ??= makeLogs();
  return kept.openshelfLog;
}

function makeLogs(): Logs {
  const out = batchedStdout();
  const options = {
    level: env().LOG_LEVEL,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: serializeError },
  };
  return { now: pino(options, out), later: pino({ ...options, timestamp: false }, out) };
}
