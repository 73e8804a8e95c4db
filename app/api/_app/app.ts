import { Hono } from 'hono';
import { env } from '@/lib/env';
import type { Shop } from '@/lib/shop';
import { authEntries } from './auth';
import { cartEntries } from './cart';
import { categoryEntries } from './categories';
import { type OpenApiDocument, openApiDocument } from './document';
import type { AnyEntry } from './entry';
import { keyEntries } from './keys';
import { mount, mountPlain } from './mount';
import { orderEntries } from './orders';
import { paymentEntries } from './payments';
import { openApi, plainRoutes } from './plain-routes';
import { productEntries } from './products';
import { methodNotAllowed, refuse, routeNotFound } from './refuse';
import { limitRequests } from './request-limit';
import { routeOf } from './route';
import { sessionEntries } from './session';
import { stockEntries } from './stock';
import { userEntries } from './users';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

export const entries: readonly AnyEntry[] = [
  ...productEntries,
  ...stockEntries,
  ...categoryEntries,
  ...cartEntries,
  ...orderEntries,
  ...paymentEntries,
  ...authEntries,
  ...sessionEntries,
  ...keyEntries,
  ...userEntries,
];

/** What these routes, and those that need no shop, do, as an OpenAPI document. */
export function documentOf(routes: readonly AnyEntry[]): OpenApiDocument {
  return openApiDocument([...routes.map(routeOf), ...plainRoutes]);
}

/** The API: plain Hono, called by the front door, by Next.js in development and by tests. */
export function createApi(
  shop: Shop,
  routes: readonly AnyEntry[] = entries,
  requestsPerMinute = env().API_RATE_LIMIT,
): Hono {
  const app = new Hono();
  const limit = limitRequests(requestsPerMinute);
  for (const entry of routes) mount(app, shop, entry, limit);
  let document: string | undefined;
  mountPlain(app, openApi, () => {
    document ??= JSON.stringify(documentOf(routes));
    return document;
  });
  app.onError(refuse);
  app.notFound((c) => {
    const found = METHODS.filter((method) => app.router.match(method, c.req.path)[0].length > 0);
    if (found.length === 0) return routeNotFound(c);
    return methodNotAllowed(c, found.includes('GET') ? ['HEAD', ...found] : found);
  });
  return app;
}
