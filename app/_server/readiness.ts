import { requireReady } from '@/lib/health/require-ready';
import type { Shop } from '@/lib/shop';

const PATIENCE_MS = 500;
const KEPT_MS = 1_000;

/** Tells whether an order would work now. The database is asked at most once a second, whoever asks. */
export function readinessOf(db: Shop['db']): () => Promise<boolean> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(false);
  return () => {
    if (performance.now() - askedAt >= KEPT_MS) {
      askedAt = performance.now();
      answer = inTime(requireReady(db));
    }
    return answer;
  };
}

async function inTime(check: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const checked = check.then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([checked, patience]);
  clearTimeout(timer);
  return ready;
}
