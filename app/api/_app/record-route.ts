import type { Context } from 'hono';

/** What the front door hands over with a request. */
type Handed = { readonly incoming?: { route?: string } };

/** Tells the front door, which sees addresses only, which route it was: for its numbers and its log. */
export function recordRoute(c: Context, template: string): void {
  const incoming = (c.env as Handed | undefined)?.incoming;
  if (incoming) incoming.route = template;
}
