import { isTrustedProxy } from './client-address.mjs';

/** Loopback names: no other site can have them. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const loopbackAddresses = ['127.0.0.1', '::1'];

/** Monitoring may ask under any host name: nothing there depends on it. */
const anyHost = /^\/(api\/health|metrics)(\/|\?|$)/;

/** Whether this is the machine by a name that only it has for itself. */
export function isLoopbackName(host) {
  return loopback.test(host);
}

/**
 * Whether a request comes from a page of this shop; one that does not say is not taken for one. Browsers send
 * both headers, pages can forge neither.
 */
export function isOwnOrigin({ headers }, shopUrl) {
  const { origin, host, 'sec-fetch-site': site = 'same-origin' } = headers;
  if (site !== 'same-origin' || !origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (shopUrl === undefined) return from.host === host;
  const own = new URL(shopUrl);
  return from.host === own.host ? from.origin === own.origin : from.host === host;
}

function isOwnHost(host, own, boundTo) {
  if (loopback.test(host)) return true;
  if (!own) return !loopbackAddresses.includes(boundTo);
  const asked = `${own.protocol}//${host}`;
  return URL.canParse(asked) && new URL(asked).host === own.host;
}

/** A browser's session that is used from elsewhere is refused for that, whatever else is wrong. */
function isForeign({ method, headers }, own) {
  const changes = method !== 'GET' && method !== 'HEAD';
  return changes && headers.cookie !== undefined && !isOwnOrigin({ headers }, own?.href);
}

/** Refuses requests for another host. */
export function validateHost(request, { own, boundTo }) {
  const { url, headers, socket } = request;
  const forwarded = headers['x-forwarded-host'];
  const trusted = forwarded !== undefined && isTrustedProxy(socket.remoteAddress);
  if (forwarded !== undefined && forwarded !== headers.host && !trusted) {
    if (isForeign(request, own)) {
      return { code: 'FORBIDDEN', message: 'Sessions do not serve other sites' };
    }
    const message = 'X-Forwarded-Host counts only from a proxy named in TRUSTED_PROXIES';
    return { code: 'BAD_REQUEST', message };
  }
  const host = trusted ? forwarded : headers.host;
  if (isOwnHost(host, own, boundTo) || anyHost.test(url)) return undefined;
  const message = 'This shop has another name: the one in SHOP_URL';
  return { code: 'MISDIRECTED_REQUEST', message };
}
