import { rateLimited } from '../shared/domain-error';
import { PerMinute } from '../shared/per-minute';

/** Counts the accounts that one address tries to open; 0 a minute is no limit. */
export class Registrations {
  private readonly ofAddress: PerMinute;

  constructor(perMinute: number) {
    this.ofAddress = new PerMinute(perMinute);
  }

  /** @throws DomainError RATE_LIMITED */
  async count(address: string): Promise<void> {
    const counted = await this.ofAddress.count(address);
    if (!counted?.isOver) return;
    const seconds = Math.ceil(counted.resetMs / 1000);
    throw rateLimited(`Too many new accounts; try again in ${seconds} seconds`, counted.resetMs);
  }
}
