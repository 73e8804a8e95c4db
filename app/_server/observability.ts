import { dirname } from 'node:path';
import { env } from '@/lib/env';
import { measureEventLoopLag } from '@/lib/metrics/event-loop-lag';
import { metrics } from '@/lib/metrics/metrics';
import { summaryOf } from '@/lib/metrics/summary';
import type { Shop } from '@/lib/shop';
import { readinessOf } from './readiness';
import { bufferedRequestLog, type RequestRecord } from './request-log';

/** Log, metrics, readiness and traces, as the front door uses them. */
export type Observability = {
  /** Counts a request that has ended, and writes its line in the log. */
  record(request: RequestRecord): void;
  /** The metrics in the text format of Prometheus. */
  text(): Promise<string>;
  /** The same in short. */
  json(): Promise<string>;
  readonly metricsToken: string | undefined;
  isReady(): Promise<boolean>;
  /** Where traces are sent; undefined when tracing is off. */
  readonly tracesEndpoint: string | undefined;
};

export function createObservability(shop: Shop): Observability {
  const { registry } = metrics();
  measureEventLoopLag(registry);
  const { record, flush } = bufferedRequestLog();
  return {
    record,
    text() {
      flush();
      return registry.metrics();
    },
    async json() {
      flush();
      return JSON.stringify(await summaryOf(metrics()));
    },
    metricsToken: env().METRICS_TOKEN,
    isReady: readinessOf(shop.db, dirname(env().DATABASE_URL.slice('file:'.length))),
    tracesEndpoint: env().OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
