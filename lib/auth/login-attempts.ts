import { RateLimiterMemory } from 'rate-limiter-flexible';
import { rateLimited } from '../shared/domain-error';
import { KeyedQueue } from './keyed-queue';
import { LoginBackoff } from './login-backoff';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Where a login comes from. */
export type LoginOrigin = {
  readonly email: string;
  readonly address: string;
  /** The hash of a browser's cookie, if the account was used in that browser. */
  readonly knownBrowser: string | undefined;
  readonly isKnownAddress: boolean;
};

type Counter = { readonly limiter: RateLimiterMemory; readonly key: string };

/**
 * Counts wrong passwords, whether the account exists or not. A browser that the account was used in has a
 * counter of its own, so that nothing that others do keeps it out. From elsewhere the account and the address
 * are counted, and strangers to the account have to pause, longer each time. Each process counts for itself.
 */
export class LoginAttempts {
  private readonly inBrowser = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE });
  private readonly here = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE });
  private readonly ofAddress = new RateLimiterMemory({ points: 100, duration: HOUR });
  private readonly backoff = new LoginBackoff();
  private readonly queue = new KeyedQueue();

  /**
   * Runs `check`, whose answer is undefined for a wrong password, unless there were too many of those. From
   * one place they run one after the other: none begins before what came of the last one is counted.
   * @throws DomainError RATE_LIMITED, UNAVAILABLE when too many wait for their turn
   */
  attempt<T>(origin: LoginOrigin, check: () => Promise<T | undefined>): Promise<T | undefined> {
    const { email, address, knownBrowser } = origin;
    return this.queue.run(knownBrowser ?? address, async () => {
      const counters = this.countersOf(origin);
      const isStranger = knownBrowser === undefined && !origin.isKnownAddress;
      for (const counter of counters) requireRoom(await waitOf(counter));
      if (isStranger) requireRoom(await this.backoff.remainingMs(email));
      // Counted beforehand: an account may be tried from many addresses at the same moment.
      for (const { limiter, key } of counters) await limiter.penalty(key);
      if (isStranger) await this.backoff.recordWrong(email);
      let isWrong = false;
      try {
        const found = await check();
        isWrong = found === undefined;
        return found;
      } finally {
        if (!isWrong) {
          for (const { limiter, key } of counters) await limiter.reward(key);
          if (isStranger) await this.backoff.undo(email);
        }
      }
    });
  }

  private countersOf({ email, address, knownBrowser }: LoginOrigin): Counter[] {
    if (knownBrowser !== undefined) {
      return [{ limiter: this.inBrowser, key: JSON.stringify([email, knownBrowser]) }];
    }
    return [
      { limiter: this.here, key: JSON.stringify([email, address]) },
      { limiter: this.ofAddress, key: address },
    ];
  }
}

/** For how many milliseconds the counter is full. */
async function waitOf({ limiter, key }: Counter): Promise<number> {
  const { consumedPoints = 0, msBeforeNext = 0 } = (await limiter.get(key)) ?? {};
  return consumedPoints < limiter.points ? 0 : msBeforeNext;
}

function requireRoom(milliseconds: number): void {
  if (milliseconds <= 0) return;
  const minutes = Math.ceil(milliseconds / 1000 / MINUTE);
  const when = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  throw rateLimited(`Too many attempts; try again in ${when}`, milliseconds);
}
