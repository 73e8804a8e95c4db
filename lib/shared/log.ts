import pino, { type Logger } from 'pino';
import { env } from '../env';
import { described } from './described-error';
import { gatheredLines } from './gathered-lines';

// Next.js evaluates a module once per bundle; the process has one log.
const kept = globalThis as typeof globalThis & { openshelfLog?: Logger };

/**
 * The log: a line of JSON for each entry, on standard output. An entry is made of fields that are named one by
 * one, and `error` for whatever was thrown; nothing that came with a request is handed over whole.
 */
export function log(): Logger {
  kept.openshelfLog ??= pino(
    {
      level: env().LOG_LEVEL,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: described },
    },
    gatheredLines(),
  );
  return kept.openshelfLog;
}
