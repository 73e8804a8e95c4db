import type { Context } from 'hono';

/** What the front door hands over with a request. */
type Handed = { readonly incoming?: { route?: string } };

/** Gives the front door, which sees only URLs, the route for metrics and log. */
export function recordRoute(c: Context, template: string): void {
  const incoming = (c.env as Handed | undefined)?.incoming;
  if (incoming) incoming.route = template;
}
