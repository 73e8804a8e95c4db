import { statfs } from 'node:fs/promises';
import { requireReady } from '@/lib/health/require-ready';
import type { Shop } from '@/lib/shop';

const TIMEOUT_MS = 500;
const CACHE_MS = 1_000;
/** With less, orders may fail. The empty write below would not notice. */
const MIN_FREE_BYTES = 1024 * 1024;

/**
 * Tells whether an order would work now: there is room in the database's folder, and it can be read and written.
 * It is asked at most once a second, whoever asks.
 */
export function readinessOf(db: Shop['db'], folder: string): () => Promise<boolean> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(false);
  return () => {
    if (performance.now() - askedAt >= CACHE_MS) {
      askedAt = performance.now();
      answer = withinTimeout(Promise.all([requireReady(db), requireRoom(folder)]));
    }
    return answer;
  };
}

async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < MIN_FREE_BYTES) throw new Error('The disk is full');
}

async function withinTimeout(check: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, TIMEOUT_MS, false);
  });
  const checked = check.then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([checked, timeout]);
  clearTimeout(timer);
  return ready;
}
