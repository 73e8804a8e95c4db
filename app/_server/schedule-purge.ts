import { log } from '@/lib/shared/log';

const HOUR_MS = 60 * 60 * 1000;
/** Between two batches, so that writers do not wait. */
const PAUSE_MS = 1_000;

/**
 * Runs `step` every hour, and again after a pause while it returns true.
 * @returns a function that stops it
 */
export function schedulePurge(step: () => Promise<boolean>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const next = (milliseconds: number) => {
    if (ended) return;
    timer = setTimeout(run, milliseconds);
    timer.unref();
  };
  async function run(): Promise<void> {
    let more = false;
    try {
      more = await step();
    } catch (error) {
      log().error({ error }, 'a purge failed');
    }
    next(more ? PAUSE_MS : HOUR_MS);
  }
  next(PAUSE_MS);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
