import { createHmac } from 'node:crypto';
import { hashSecret } from '../shared/ids';

/** A browser, by the hash of its cookie, or an address, by a keyed hash. */
export type KnownClient = { readonly kind: 'browser' | 'address'; readonly hash: string };

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a place is known after the last login from it. */
export const CLIENT_TTL_MS = { browser: 180 * DAY_MS, address: 30 * DAY_MS } as const;

/** How many clients of each kind an account has; the one used longest ago makes room. */
export const MAX_CLIENTS_OF_A_KIND = 20;

export const DEVICE_SECONDS = CLIENT_TTL_MS.browser / 1000;

/** What the cookie of a browser holds. */
const DEVICE = /^[0-9A-Za-z]{32}$/;

export function isDevice(value: string | undefined): value is string {
  return value !== undefined && DEVICE.test(value);
}

export function browserClient(device: string): KnownClient {
  return { kind: 'browser', hash: hashSecret(device) };
}

/** Keyed, because every address could be tried. One hash per secret, so that a rotated secret still matches. */
export function addressClients(secrets: readonly string[], address: string): KnownClient[] {
  return secrets.map((secret) => {
    const hash = createHmac('sha256', secret).update(`address ${address}`).digest('base64url');
    return { kind: 'address', hash };
  });
}
