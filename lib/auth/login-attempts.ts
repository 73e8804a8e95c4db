import { RateLimiterMemory } from 'rate-limiter-flexible';
import { rateLimited } from '../shared/domain-error';
import { KnownAddresses } from './known-addresses';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Counter = { readonly limiter: RateLimiterMemory; readonly key: string };

/**
 * Counts wrong passwords: for an account from one address, for an address, and for an account from all the
 * addresses that it never logged in from. Each process counts for itself, and a restart begins anew.
 */
export class LoginAttempts {
  private readonly here = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE });
  private readonly ofAddress = new RateLimiterMemory({ points: 100, duration: HOUR });
  private readonly ofStrangers = new RateLimiterMemory({ points: 100, duration: DAY });
  private readonly known = new KnownAddresses();
  private readonly turns = new Map<string, Promise<unknown>>();

  /**
   * Runs `check`, whose answer is undefined for a wrong password, unless there were too many of those. Of one
   * address they run one after the other: none begins before what came of the last one is counted.
   * @throws DomainError RATE_LIMITED
   */
  attempt<T>(email: string, address: string, check: () => Promise<T | undefined>) {
    return this.inTurn(address, async (): Promise<T | undefined> => {
      const counters = this.countersOf(email, address);
      await requireRoom(counters);
      // Counted beforehand: an account may be tried from many addresses at the same moment.
      for (const { limiter, key } of counters) await limiter.penalty(key);
      let isWrong = false;
      try {
        const found = await check();
        isWrong = found === undefined;
        if (!isWrong) this.known.add(email, address);
        return found;
      } finally {
        if (!isWrong) for (const { limiter, key } of counters) await limiter.reward(key);
      }
    });
  }

  private countersOf(email: string, address: string): Counter[] {
    const counters = [
      { limiter: this.here, key: JSON.stringify([email, address]) },
      { limiter: this.ofAddress, key: address },
    ];
    // Whoever was here before is not kept out by what strangers do.
    if (this.known.has(email, address)) return counters;
    return [...counters, { limiter: this.ofStrangers, key: email }];
  }

  private inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const done = (this.turns.get(name) ?? Promise.resolve()).then(work);
    const over = done.then(
      () => {},
      () => {},
    );
    this.turns.set(name, over);
    over.then(() => {
      if (this.turns.get(name) === over) this.turns.delete(name);
    });
    return done;
  }
}

async function requireRoom(counters: readonly Counter[]): Promise<void> {
  for (const { limiter, key } of counters) {
    const { consumedPoints = 0, msBeforeNext = 0 } = (await limiter.get(key)) ?? {};
    if (consumedPoints < limiter.points || msBeforeNext <= 0) continue;
    const minutes = Math.ceil(msBeforeNext / 1000 / MINUTE);
    const when = minutes === 1 ? 'a minute' : `${minutes} minutes`;
    throw rateLimited(`Too many attempts; try again in ${when}`, msBeforeNext);
  }
}
