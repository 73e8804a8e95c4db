import { OpenAPIHono } from '@hono/zod-openapi';
import type { Shop } from '@/lib/shop';
import { authEntries } from './auth';
import { cartEntries } from './cart';
import { document } from './document';
import type { AnyEntry } from './entry';
import { mount } from './mount';
import { orderEntries } from './orders';
import { paymentEntries } from './payments';
import { productEntries } from './products';
import { nothingHere, otherMethods, refuse } from './refuse';
import { requestIdOf } from './request-id';
import { sessionEntries } from './session';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const entries: readonly AnyEntry[] = [
  ...productEntries,
  ...cartEntries,
  ...orderEntries,
  ...paymentEntries,
  ...authEntries,
  ...sessionEntries,
];

/** The API: plain Hono, called by the front door, by Next.js in development and by tests. */
export function createApi(shop: Shop, routes: readonly AnyEntry[] = entries): OpenAPIHono {
  const app = new OpenAPIHono();
  for (const entry of routes) {
    mount(app, shop, entry);
    document(app, entry);
  }
  app.get('/api/health', (c) => {
    const headers = { 'cache-control': 'no-store', 'x-request-id': requestIdOf(c) };
    return Response.json({ status: 'ok' }, { headers });
  });
  app.onError(refuse);
  app.notFound((c) => {
    const found = METHODS.filter((method) => app.router.match(method, c.req.path)[0].length > 0);
    if (found.length === 0) return nothingHere(c);
    return otherMethods(c, found.includes('GET') ? ['HEAD', ...found] : found);
  });
  return app;
}
