import { env } from '@/lib/env';

const secure = env().SHOP_URL?.startsWith('https:') ?? false;

/** A browser keeps a `__Host-` cookie from every other host and from plain http. */
const prefix = secure ? '__Host-' : '';

/** What tells one browser from another, so that strangers do not keep its people out. It opens nothing. */
export const DEVICE_COOKIE = `${prefix}openshelf_device`;
export const GUEST_COOKIE = `${prefix}openshelf_cart`;
/** next-auth's own name, so that its routes and the shop's forms mean the same session. */
export const SESSION_COOKIE = `${prefix}next-auth.session-token`;
/** What next-auth keeps in the browser while somebody signs in. */
export const CALLBACK_COOKIE = `${prefix}next-auth.callback-url`;
export const CSRF_COOKIE = `${prefix}next-auth.csrf-token`;

export const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;

export const GUEST_SECONDS = 180 * 24 * 60 * 60;

/** The value of one cookie of a Cookie header. */
export function cookieValue(header: string | null | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
