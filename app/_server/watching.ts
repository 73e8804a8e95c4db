import { collectDefaultMetrics } from 'prom-client';
import { env } from '@/lib/env';
import { metrics } from '@/lib/metrics/metrics';
import { summaryOf } from '@/lib/metrics/summary';
import { log } from '@/lib/shared/log';
import type { Shop } from '@/lib/shop';
import { readinessOf } from './readiness';

/** A request that has ended, in words that are the same for many. */
export type Seen = {
  readonly requestId: string;
  readonly method: string;
  /** The template of its address. */
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
};

/** What the front door needs to tell what happens. */
export type Watching = {
  /** Counts a request that has ended, and writes its line in the log. */
  see(seen: Seen): void;
  /** The metrics in the text format of Prometheus. */
  text(): Promise<string>;
  /** The same in short. */
  json(): Promise<string>;
  readonly metricsToken: string | undefined;
  isReady(): Promise<boolean>;
  /** Where traces are sent to; undefined while nobody wants them. */
  readonly tracesEndpoint: string | undefined;
};

export function watchingOf(shop: Shop): Watching {
  const { registry, durations, rateLimited } = metrics();
  const lines = log();
  // Of the process itself: event-loop lag, memory, processor.
  collectDefaultMetrics({ register: registry });
  return {
    see(seen) {
      const { route, method, status, durationMs } = seen;
      lines.info(seen);
      // Two readings with nothing in between are the same.
      if (route === '/metrics') return;
      durations.observe({ route, method, status }, durationMs / 1000);
      if (status === 429) rateLimited.inc();
    },
    text: () => registry.metrics(),
    json: async () => JSON.stringify(await summaryOf(metrics())),
    metricsToken: env().METRICS_TOKEN,
    isReady: readinessOf(shop.db),
    tracesEndpoint: env().OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
