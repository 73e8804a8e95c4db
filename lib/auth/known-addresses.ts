import { createHmac, randomBytes } from 'node:crypto';

const LIFE_MS = 30 * 24 * 60 * 60 * 1000;
const MOST = 100_000;

/**
 * From where each account has logged in during the last 30 days, as keyed hashes: what is in memory tells
 * nobody who was where. When there are too many, the ones seen longest ago are forgotten.
 */
export class KnownAddresses {
  private readonly key = randomBytes(32);
  private readonly seenAt = new Map<string, number>();

  add(email: string, address: string): void {
    const name = this.nameOf(email, address);
    this.seenAt.delete(name);
    this.seenAt.set(name, Date.now());
    if (this.seenAt.size <= MOST) return;
    const [oldest = ''] = this.seenAt.keys();
    this.seenAt.delete(oldest);
  }

  has(email: string, address: string): boolean {
    const seenAt = this.seenAt.get(this.nameOf(email, address));
    return seenAt !== undefined && Date.now() - seenAt < LIFE_MS;
  }

  private nameOf(email: string, address: string): string {
    const words = JSON.stringify([email, address]);
    return createHmac('sha256', this.key).update(words).digest('base64url');
  }
}
