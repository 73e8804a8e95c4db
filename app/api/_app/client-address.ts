import type { Context } from 'hono';

/** What the front door hands over with a request. */
type Handed = { readonly incoming?: { readonly clientAddress?: string } };

/** Whose address the front door found the request to come from; undefined without one, in development. */
export function clientAddressOf(c: Context): string | undefined {
  return (c.env as Handed | undefined)?.incoming?.clientAddress;
}
