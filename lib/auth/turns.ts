import { busy } from '../shared/lane';

const MAX_WAITING = 100;

/** Lets the work of one name run one after the other, and that of several at the same time. */
export class Turns {
  private readonly ofNames = new Map<string, { last: Promise<unknown>; count: number }>();

  /** @throws DomainError UNAVAILABLE when too many wait */
  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turns = this.ofNames.get(name) ?? { last: Promise.resolve(), count: 0 };
    if (turns.count > MAX_WAITING) throw busy();
    this.ofNames.set(name, turns);
    turns.count++;
    const done = turns.last.then(work);
    turns.last = done.catch(() => {});
    try {
      return await done;
    } finally {
      turns.count--;
      if (turns.count === 0) this.ofNames.delete(name);
    }
  }
}
