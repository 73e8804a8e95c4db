import { setTimeout as sleep } from 'node:timers/promises';
import autocannon, { type Client, type Options, type Result } from 'autocannon';
import { type Figures, figuresOf } from './figures';

/**
 * Closed loop, one address: each connection asks again as soon as it is answered.
 * @throws Error when an answer is not a 2xx: an error page is fast, but not what was to be measured.
 */
export async function hammer(
  url: string,
  connections: number,
  seconds: number,
  cookie?: string,
): Promise<Figures> {
  const headers = cookie ? { cookie } : {};
  return closedLoop({ url, connections, duration: seconds, headers });
}

/** The same with many addresses in turn; each connection begins at another one. */
export async function hammerAll(
  url: string,
  paths: readonly string[],
  connections: number,
  seconds: number,
): Promise<Figures> {
  let begun = 0;
  const setupClient = (client: Client) => {
    const start = Math.floor((begun++ * paths.length) / connections);
    client.setRequests([...paths.slice(start), ...paths.slice(0, start)].map((path) => ({ path })));
  };
  return closedLoop({ url, connections, duration: seconds, setupClient });
}

async function closedLoop(options: Options & { readonly url: string }): Promise<Figures> {
  const latencies: number[] = [];
  const { non2xx, errors, duration } = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    // Its own histogram counts whole milliseconds, too coarse for answers that take a tenth of one.
    run.on('response', (_client, _status, _bytes, ms) => latencies.push(ms));
  });
  if (non2xx + errors > 0)
    throw new Error(`${options.url}: ${non2xx} bad answers, ${errors} errors`);
  return figuresOf(latencies, duration);
}

/** Closed loop, with steps that have a state of their own, such as a buyer with a cart. */
export async function repeat(
  step: () => Promise<void>,
  connections: number,
  seconds: number,
): Promise<Figures> {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const worker = async () => {
    for (let now = performance.now(); now < end; ) {
      await step();
      const done = performance.now();
      latencies.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return figuresOf(latencies, (performance.now() - started) / 1000);
}

/**
 * Open loop: steps start at a fixed rate, whether or not the earlier ones are done, and each is measured
 * from the time it was due. A server that stalls cannot hide the ones that had to wait.
 */
export async function atRate(
  perSecond: number,
  seconds: number,
  step: (index: number) => Promise<void>,
): Promise<Figures> {
  const latencies: number[] = [];
  const steps: Promise<void>[] = [];
  const started = performance.now();
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = started + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    steps.push(step(index).then(() => void latencies.push(performance.now() - due)));
  }
  await Promise.all(steps);
  return figuresOf(latencies, seconds);
}
