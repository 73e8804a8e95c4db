import { statfs } from 'node:fs/promises';
import { requireReady } from '@/lib/health/require-ready';
import type { Shop } from '@/lib/shop';

const PATIENCE_MS = 500;
const KEPT_MS = 1_000;
/** Below this orders may fail: the write that is tried here is empty, and would not notice. */
const ROOM_BYTES = 1024 * 1024;

/**
 * Tells whether an order would work now: there is room in the database's folder, and it can be read and written.
 * It is asked at most once a second, whoever asks.
 */
export function readinessOf(db: Shop['db'], folder: string): () => Promise<boolean> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let answer = Promise.resolve(false);
  return () => {
    if (performance.now() - askedAt >= KEPT_MS) {
      askedAt = performance.now();
      answer = inTime(Promise.all([requireReady(db), requireRoom(folder)]));
    }
    return answer;
  };
}

async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < ROOM_BYTES) throw new Error('The disk is full');
}

async function inTime(check: Promise<unknown>): Promise<boolean> {
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
