import { randomBytes } from 'node:crypto';

/** A word that no other test has: one shop serves them all. */
export function tag(): string {
  return randomBytes(4).toString('hex');
}

export function uniqueEmail(name = 'someone'): string {
  return `${name.toLowerCase()}-${tag()}@example.com`;
}
