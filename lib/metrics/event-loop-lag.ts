import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';

/** Event loop lag since the last scrape, under the names of prom-client's default metrics. */
export function measureEventLoopLag(registry: Registry): void {
  const lag = monitorEventLoopDelay();
  lag.enable();
  const gauge = (name: string, help: string, nanoseconds: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(nanoseconds() / 1e9);
      },
    });
  for (const part of [50, 90, 99]) {
    const help = `The lag that ${part} of 100 turns do not exceed.`;
    gauge(`nodejs_eventloop_lag_p${part}_seconds`, help, () => lag.percentile(part));
  }
  gauge('nodejs_eventloop_lag_max_seconds', 'The longest lag.', () => lag.max);
  gauge('nodejs_eventloop_lag_seconds', 'The mean lag.', () => {
    const { mean } = lag;
    // The last of these that is read: the next reading begins anew.
    lag.reset();
    return Number.isNaN(mean) ? 0 : mean;
  });
}
