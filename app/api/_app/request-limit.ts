import type { Context } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Caller, callerId } from '@/lib/shared/caller';
import { rateLimited } from '@/lib/shared/domain-error';

const WINDOW_SECONDS = 60;

const said = new WeakMap<Context, Readonly<Record<string, string>>>();

export type RequestLimit = (c: Context, caller: Caller) => Promise<void>;

/**
 * Counts the requests of each caller that is known, in a window of a minute from the first of them; 0 is no
 * limit. What the answer says of it is in `limitHeadersOf`. @throws DomainError RATE_LIMITED
 */
export function limitRequests(perMinute: number): RequestLimit {
  if (perMinute === 0) return async () => {};
  const counter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  return async (c, caller) => {
    const name = nameOf(caller);
    if (name === undefined) return;
    const { consumedPoints, remainingPoints, msBeforeNext } = await counter.penalty(name);
    const seconds = Math.ceil(msBeforeNext / 1000);
    said.set(c, {
      'ratelimit-limit': String(perMinute),
      'ratelimit-remaining': String(remainingPoints),
      'ratelimit-reset': String(seconds),
    });
    if (consumedPoints <= perMinute) return;
    const words = `Too many requests; try again in ${seconds} seconds`;
    throw rateLimited(words, msBeforeNext);
  };
}

/** Reading the catalogue without a credential is not counted: an office behind one address is many people. */
function nameOf(caller: Caller): string | undefined {
  return caller.kind === 'user' || caller.kind === 'key' ? callerId(caller) : undefined;
}

/** What an answer says of the limit, when its caller has one. */
export function limitHeadersOf(c: Context): Readonly<Record<string, string>> | undefined {
  return said.get(c);
}
