import { Counter, Histogram, Registry } from 'prom-client';

const LABELS = ['route', 'method', 'status'] as const;

/** Upper bounds in seconds, from what a cached answer takes to what nobody waits for. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Metrics = ReturnType<typeof makeMetrics>;

// Next.js evaluates a module once per bundle; the process has one set of numbers.
const kept = globalThis as typeof globalThis & { openshelfMetrics?: Metrics };

/** The numbers of this process since its start. */
export function metrics(): Metrics {
  kept.openshelfMetrics ??= makeMetrics();
  return kept.openshelfMetrics;
}

function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: LABELS,
    buckets: BUCKETS,
    registers,
  });
  new Counter({
    name: 'http_requests_total',
    help: 'Requests that were answered; 499 is one that was given up by whoever asked.',
    labelNames: LABELS,
    registers,
    // Counted once, there: so the two cannot differ.
    async collect() {
      const { values } = await durations.get();
      this.reset();
      for (const { metricName, labels, value } of values) {
        if (metricName?.endsWith('_count')) this.inc(labels, value);
      }
    },
  });
  const orders = new Counter({
    name: 'openshelf_orders_total',
    help: 'Orders that were placed, and paid.',
    labelNames: ['status'],
    registers,
  });
  for (const status of ['placed', 'paid']) orders.inc({ status }, 0);
  const counter = (name: string, help: string) => new Counter({ name, help, registers });
  return {
    registry,
    durations,
    orders,
    outOfStock: counter(
      'openshelf_out_of_stock_total',
      'Orders that were refused because something was sold out.',
    ),
    replays: counter(
      'openshelf_idempotent_replays_total',
      'Requests that got the answer of an earlier one with the same key.',
    ),
    rateLimited: counter('openshelf_rate_limited_total', 'Requests that were too many.'),
    writeWait: new Histogram({
      name: 'openshelf_database_write_wait_seconds',
      help: 'How long a write waited for others, in this process and outside, before it began.',
      buckets: BUCKETS,
      registers,
    }),
  };
}
