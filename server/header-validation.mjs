/** Internal headers of the framework. From outside they could skip or redirect a step. */
const inner =
  /^(x-middleware-|x-invoke-|x-matched-path$|x-nextjs-|x-now-|x-prerender-|next-resume$)/;

/** Node.js silently keeps one of two; a proxy in front may have kept the other. */
const single = [
  'authorization',
  'content-encoding',
  'content-type',
  'host',
  'origin',
  'sec-fetch-site',
  'x-forwarded-host',
];

const host = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;
/** Browsers resolve these before they ask; behind this door each reader would resolve them its own way. */
const dotSegment = /\/(\.|%2e){1,2}(\/|$)/i;

/** Refuses an address that readers behind the front door would read differently, or not at all. */
export function validateAddress({ url, headers }) {
  const path = url.split('?', 1)[0];
  const isRead = /^\/(?!\/)[^\\]*$/.test(path) && host.test(headers.host ?? '');
  if (isRead && !dotSegment.test(path) && isDecodable(path)) return undefined;
  return { code: 'VALIDATION_FAILED', message: 'The address is malformed' };
}

function isDecodable(path) {
  if (!path.includes('%')) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Refuses headers that only the shop itself may set, and those that contradict each other. */
export function validateHeaders({ headers, headersDistinct, rawHeaders }) {
  const names = Object.keys(headers);
  if (names.some((name) => inner.test(name))) {
    const message = 'The request has a header that only the shop itself may set';
    return { code: 'BAD_REQUEST', message };
  }
  if (rawHeaders.length === 2 * names.length) return undefined;
  const twice = single.find((name) => headersDistinct[name]?.length > 1);
  return twice && { code: 'BAD_REQUEST', message: `The header ${twice} was sent twice` };
}
