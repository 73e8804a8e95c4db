import { metrics } from '@/lib/metrics/metrics';
import { laterLog } from '@/lib/shared/log';

/** A finished request, with values of low cardinality. */
export type RequestRecord = {
  /** When it ended, in milliseconds. */
  readonly time: number;
  readonly requestId: string;
  readonly method: string;
  /** The template of its address. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
};

const BATCH_SIZE = 500;
const FLUSH_INTERVAL_MS = 100;

/**
 * Counts requests and writes their log lines in batches. One by one, between two answers, each would cost several
 * times as much.
 */
export function bufferedRequestLog() {
  const [numbers, lines] = [metrics(), laterLog()];
  let waiting: RequestRecord[] = [];
  let timer: NodeJS.Timeout | undefined;

  /** Writes what has ended so far. */
  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const all = waiting;
    waiting = [];
    for (const record of all) write(record);
  }

  function write(record: RequestRecord): void {
    const { route, method, status, durationMs } = record;
    lines.info(record);
    // Two readings of the metrics with nothing in between are the same.
    if (route === '/metrics') return;
    numbers.durations.observe({ route, method, status }, durationMs / 1000);
    if (status === 429) numbers.rateLimited.inc();
  }

  // Before the log, which is open since above, hands on what it has.
  process.prependListener('exit', flush);
  return {
    record(record: RequestRecord): void {
      waiting.push(record);
      if (waiting.length >= BATCH_SIZE) flush();
      else timer ??= setTimeout(flush, FLUSH_INTERVAL_MS).unref();
    },
    flush,
  };
}
