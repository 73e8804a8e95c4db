import type { Shop } from '../shop';

type Running = Map<string, Promise<unknown>>;

// Next.js evaluates a module once per bundle; what is running in the process is one list for each database.
const kept = globalThis as typeof globalThis & { openshelfRunning?: WeakMap<Shop['db'], Running> };

/** The requests with a key that run in this process, by name. */
export function runningIn(db: Shop['db']): Running {
  kept.openshelfRunning ??= new WeakMap();
  const running = kept.openshelfRunning.get(db) ?? new Map();
  kept.openshelfRunning.set(db, running);
  return running;
}
