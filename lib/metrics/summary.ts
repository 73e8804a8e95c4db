import type { Metrics } from './metrics';
import { type Bucket, quantile } from './quantile';

export type Summary = {
  readonly requests: number;
  /** In milliseconds. */
  readonly latencies: { readonly p50: number; readonly p99: number };
};

/** All requests together, from the histogram that Prometheus gets. */
export async function summaryOf({ durations }: Metrics): Promise<Summary> {
  const counts = new Map<number, number>();
  for (const { metricName, labels, value } of (await durations.get()).values) {
    if (!metricName?.endsWith('_bucket')) continue;
    // Its type knows only the labels of its own.
    const { le } = labels as { readonly le?: number | '+Inf' };
    const bound = le === '+Inf' ? Number.POSITIVE_INFINITY : Number(le);
    counts.set(bound, (counts.get(bound) ?? 0) + value);
  }
  const buckets: Bucket[] = [...counts]
    .map(([bound, count]) => ({ bound, count }))
    .sort((one, other) => one.bound - other.bound);
  const milliseconds = (q: number) => Number((quantile(q, buckets) * 1000).toFixed(3));
  return {
    requests: buckets.at(-1)?.count ?? 0,
    latencies: { p50: milliseconds(0.5), p99: milliseconds(0.99) },
  };
}
