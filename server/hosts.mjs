import { isOwnOrigin } from './own-origin.mjs';
import { isTrustedProxy } from './trusted-proxies.mjs';

/** Names of this machine for itself: nobody else's page can have them. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const loopbackAddresses = ['127.0.0.1', '::1'];

/** Asked by whoever watches over the shop, under whatever name: nothing there depends on it. */
const anyHost = /^\/(api\/health|metrics)(\/|\?|$)/;

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

/** What is wrong with the name under which the shop is asked for, or undefined. */
export function foreignHost(request, { own, boundTo }) {
  const { url, headers, socket } = request;
  const forwarded = headers['x-forwarded-host'];
  const trusted = forwarded !== undefined && isTrustedProxy(socket.remoteAddress);
  if (forwarded !== undefined && forwarded !== headers.host && !trusted) {
    if (isForeign(request, own)) return ['FORBIDDEN', 'Sessions do not serve other sites'];
    const message = 'X-Forwarded-Host counts only from a proxy named in TRUSTED_PROXIES';
    return ['BAD_REQUEST', message];
  }
  const host = trusted ? forwarded : headers.host;
  if (isOwnHost(host, own, boundTo) || anyHost.test(url)) return undefined;
  return ['MISDIRECTED_REQUEST', 'This shop has another name: the one in SHOP_URL'];
}
