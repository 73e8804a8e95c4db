import type { Context } from 'hono';
import { type Caller, callerId } from '@/lib/shared/caller';
import { rateLimited } from '@/lib/shared/domain-error';
import { PerMinute } from '@/lib/shared/per-minute';
import { clientAddressOf } from './client-address';

const limitHeaders = new WeakMap<Context, Readonly<Record<string, string>>>();

export type RequestLimit = (c: Context, caller: Caller) => Promise<void>;

/**
 * Counts the requests of each account and key, and of everybody else by the address that they come from; 0 is
 * no limit. What the answer says of it is in `limitHeadersOf`. @throws DomainError RATE_LIMITED
 */
export function limitRequests(perMinute: number): RequestLimit {
  const requests = new PerMinute(perMinute);
  return async (c, caller) => {
    const named = isNamed(caller);
    const name = named ? callerId(caller) : clientAddressOf(c);
    const counted = name === undefined ? undefined : await requests.count(name);
    if (!counted) return;
    const { isOver, left, resetMs } = counted;
    const seconds = Math.ceil(resetMs / 1000);
    // An address may be many people: what is left of it says nothing to one of them.
    if (named) {
      limitHeaders.set(c, {
        'ratelimit-limit': String(perMinute),
        'ratelimit-remaining': String(left),
        'ratelimit-reset': String(seconds),
      });
    }
    if (isOver) throw rateLimited(`Too many requests; try again in ${seconds} seconds`, resetMs);
  };
}

/** Whether the caller has a limit of its own. */
export function isNamed({ kind }: Caller): boolean {
  return kind === 'user' || kind === 'key';
}

/** What an answer says of the limit, when its caller has one. */
export function limitHeadersOf(c: Context): Readonly<Record<string, string>> | undefined {
  return limitHeaders.get(c);
}
