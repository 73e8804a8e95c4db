import { RateLimiterMemory } from 'rate-limiter-flexible';
import { rateLimited } from '../shared/domain-error';

const WINDOW_SECONDS = 60;

/** Counts the accounts that one address tries to open; 0 a minute is no limit. Each process counts for itself. */
export class Registrations {
  private readonly ofAddress: RateLimiterMemory;

  constructor(private readonly perMinute: number) {
    this.ofAddress = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  }

  /** @throws DomainError RATE_LIMITED */
  async count(address: string): Promise<void> {
    if (this.perMinute === 0) return;
    const { consumedPoints, msBeforeNext } = await this.ofAddress.penalty(address);
    if (consumedPoints <= this.perMinute) return;
    const seconds = Math.ceil(msBeforeNext / 1000);
    throw rateLimited(`Too many new accounts; try again in ${seconds} seconds`, msBeforeNext);
  }
}
