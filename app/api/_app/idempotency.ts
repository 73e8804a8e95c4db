import type { Context } from 'hono';
import { problemOf } from '@/app/_server/problem';
import { keyInvalid, type Reply, requireKey, type Slot } from '@/lib/idempotency/idempotency';
import { type Caller, callerId } from '@/lib/shared/caller';
import type { DomainError } from '@/lib/shared/domain-error';
import type { AnyEntry } from './entry';
import { requestIdOf } from './request-id';
import { isRepeatable, takesKey } from './route';

/** What the front door hands over with a request. */
type Handed = {
  readonly incoming?: { readonly headersDistinct?: Readonly<Record<string, readonly string[]>> };
};

/**
 * The key that the request carries, if it may carry one.
 * @throws DomainError IDEMPOTENCY_KEY_INVALID
 */
function keyOf(c: Context, entry: AnyEntry): string | undefined {
  if (!takesKey(entry)) return undefined;
  const value = c.req.header('idempotency-key');
  if (value === undefined) return undefined;
  // By then the two have become one text, with a comma between.
  const sent = (c.env as Handed | undefined)?.incoming?.headersDistinct?.['idempotency-key'];
  if (sent && sent.length > 1) throw keyInvalid('Send one idempotency key, not several');
  return requireKey(value);
}

type Fields = Readonly<Record<string, unknown>>;

/** What the key belongs to; undefined where there is nothing to repeat. */
export function slotOf(
  c: Context,
  entry: AnyEntry,
  caller: Caller,
  input: Fields,
): Slot | undefined {
  const key = keyOf(c, entry);
  const owner = entry.keyOwner?.(input) ?? callerId(caller);
  if (key === undefined || owner === undefined || !isRepeatable(entry)) return undefined;
  const inPath = c.req.param() as Record<string, string>;
  // As the route reads it: the same place, however its characters were escaped.
  const path = entry.path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name] ?? '');
  return { owner, method: entry.method, path, key };
}

/** A refusal as it is kept: with the id of the request that it was the answer to. */
export function keptRefusal(c: Context, error: DomainError): Reply {
  const problem = problemOf(error, { instance: c.req.path, requestId: requestIdOf(c) });
  return {
    status: problem.status,
    headers: { 'cache-control': 'no-store', 'content-type': 'application/problem+json' },
    body: JSON.stringify(problem),
  };
}
