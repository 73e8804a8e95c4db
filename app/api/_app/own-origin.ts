import type { HonoRequest } from 'hono';
import { env } from '@/lib/env';

/** Whether a request that rides on a cookie comes from a page of this shop; without an Origin it does not. */
export function isOwnOrigin(request: HonoRequest): boolean {
  const origin = request.header('origin');
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  const { SHOP_URL } = env();
  return host === request.header('host') || (!!SHOP_URL && host === new URL(SHOP_URL).host);
}
