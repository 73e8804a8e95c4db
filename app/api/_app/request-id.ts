import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';

/** What the front door hands over with a request. */
type Handed = { readonly incoming?: { readonly requestId?: string } };

const ids = new WeakMap<Context, string>();

/** The id that the front door gave the request; without one, in development, one is made. */
export function requestIdOf(c: Context): string {
  const given = (c.env as Handed | undefined)?.incoming?.requestId;
  if (given) return given;
  const id = ids.get(c) ?? randomUUID();
  ids.set(c, id);
  return id;
}
