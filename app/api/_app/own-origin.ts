import type { HonoRequest } from 'hono';
import { env } from '@/lib/env';
import { isOwnOrigin as isOwn } from '@/server/hosts.mjs';

/** Whether a request that rides on a cookie comes from a page of this shop, by the rule of the front door. */
export function isOwnOrigin(request: HonoRequest): boolean {
  return isOwn({ headers: request.header() }, env().SHOP_URL);
}
