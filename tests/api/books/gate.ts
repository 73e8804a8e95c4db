/** Lets many work at once, or one alone. */
export class Gate {
  private readonly inside = new Set<Promise<unknown>>();
  private closed: Promise<unknown> | undefined;

  async withOthers<T>(work: () => Promise<T>): Promise<T> {
    while (this.closed) await this.closed;
    const working = work();
    this.inside.add(working);
    try {
      return await working;
    } finally {
      this.inside.delete(working);
    }
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.closed) await this.closed;
    const others = Promise.allSettled([...this.inside]);
    const working = others.then(work);
    this.closed = working.catch(() => {});
    try {
      return await working;
    } finally {
      this.closed = undefined;
    }
  }
}
