/** What another process has changed is seen when a page is older than this. */
const LIFE_MS = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** Whole answers by address and encoding, ready to be sent: what Next.js keeps, it encodes for each answer anew. */
const pages = new Map();
let bytes = 0;
let stamp = '';
let drops = 0;

const perAnswer = ['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding'];
const partial = ['rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree', 'range'];

/** Called when cached pages have been dropped: what was made before that is not served any more. */
export function forgetPages() {
  drops += 1;
}

/** Everything is forgotten when anything was committed or dropped. */
function currentStamp() {
  const now = `${drops} ${globalThis.openshelf.version()}`;
  if (now !== stamp) clear();
  stamp = now;
  return now;
}

function clear() {
  pages.clear();
  bytes = 0;
}

/** Only what is the same for everybody: a whole page, without a query, outside of draft mode. */
function isPlain({ method, url, headers }) {
  const path = !url.includes('?') && !url.startsWith('/_next/');
  const whole = partial.every((name) => headers[name] === undefined);
  return method === 'GET' && path && whole && !headers.cookie?.includes('__prerender_bypass');
}

/** @returns whether the page was at hand and has been sent; if not, the answer to come is kept if it may be. */
export function sendKnownPage(request, response) {
  if (!isPlain(request)) return false;
  const made = currentStamp();
  const key = `${request.url} ${request.headers['accept-encoding'] ?? ''}`;
  const known = pages.get(key);
  if (known && Date.now() < known.until) {
    response.writeHead(200, known.headers);
    response.end(known.body);
    return true;
  }
  listen(response, (body) => {
    if (!isShared(response) || currentStamp() !== made) return;
    bytes += body.length;
    if (bytes > MOST_BYTES) clear();
    const headers = { ...response.getHeaders(), 'content-length': body.length };
    headers['x-nextjs-cache'] = 'HIT';
    for (const name of perAnswer) delete headers[name];
    pages.set(key, { headers, body, until: Date.now() + LIFE_MS });
  });
  return false;
}

/** Whether Next.js has this page in its own cache: then it holds nothing of whoever asked. */
function isShared(response) {
  const cached = /^(HIT|MISS)$/.test(response.getHeader('x-nextjs-cache') ?? '');
  const shared = /^s-maxage=/.test(response.getHeader('cache-control') ?? '');
  return response.statusCode === 200 && cached && shared && !response.hasHeader('set-cookie');
}

/** Hears what is written to the response, and hands it over when all of it has been. */
function listen(response, whole) {
  const chunks = [];
  const { write, end } = response;
  const hear = (chunk, encoding) => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8'));
    } else if (chunk instanceof Uint8Array) chunks.push(chunk);
  };
  response.write = (chunk, ...rest) => {
    hear(chunk, rest[0]);
    return write.call(response, chunk, ...rest);
  };
  response.end = (chunk, ...rest) => {
    hear(chunk, rest[0]);
    const ended = end.call(response, chunk, ...rest);
    whole(Buffer.concat(chunks));
    return ended;
  };
}
