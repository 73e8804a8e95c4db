import { tooBusy } from '../shared/bounded-queue';

const MAX_WAITING = 100;

/** Runs work with the same key in sequence, and work with different keys in parallel. */
export class KeyedQueue {
  private readonly queues = new Map<string, { last: Promise<unknown>; count: number }>();

  /** @throws DomainError UNAVAILABLE when too many wait */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const queue = this.queues.get(key) ?? { last: Promise.resolve(), count: 0 };
    if (queue.count > MAX_WAITING) throw tooBusy();
    this.queues.set(key, queue);
    queue.count++;
    const done = queue.last.then(work);
    queue.last = done.catch(() => {});
    try {
      return await done;
    } finally {
      queue.count--;
      if (queue.count === 0) this.queues.delete(key);
    }
  }
}
