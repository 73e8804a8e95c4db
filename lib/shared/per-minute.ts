import { RateLimiterMemory } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

export type Counted = { readonly isOver: boolean; readonly left: number; readonly resetMs: number };

/** Counts by name, in a window of a minute from the first; a `most` of 0 is no limit. For one process. */
export class PerMinute {
  private readonly counter: RateLimiterMemory;

  constructor(private readonly most: number) {
    this.counter = new RateLimiterMemory({ points: most, duration: WINDOW_SECONDS });
  }

  /** @returns undefined where there is no limit */
  async count(name: string): Promise<Counted | undefined> {
    if (this.most === 0) return undefined;
    const { consumedPoints, remainingPoints, msBeforeNext } = await this.counter.penalty(name);
    return { isOver: consumedPoints > this.most, left: remainingPoints, resetMs: msBeforeNext };
  }
}
