import { pagePolicy } from './content-policy.mjs';
import { hasAddress, isFormOnly, isNextAuth, sessionCookies } from './next-auth.mjs';
import { withPinnedVersion } from './page-cache.mjs';
import { forwardedFrom, isPerRequest } from './pages.mjs';
import { methodNotAllowed } from './refuse.mjs';

/** Files have an extension and take no form; Next.js would fail over one. */
const filePath = /^[^?]*\.\w+(\?|$)/;
/** An image service that no page uses and that writes into the log what it is asked. */
const closed = /^\/_next\/image/;
/** Headers that only a proxy or Next.js itself may set, and that Next.js would believe. */
const internal =
  /^(x-forwarded-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-matched-path$|content-security-policy)/;

function methodsOf(url) {
  if (isFormOnly(url)) return 'POST';
  return filePath.test(url) ? 'GET, HEAD' : 'GET, HEAD, POST';
}

export function validateMethod({ method, url }) {
  const methods = methodsOf(url);
  return methods.split(', ').includes(method) ? undefined : methodNotAllowed(methods);
}

/** What Next.js gives to the socket itself: files, and what the client-side router reads in a format of its own. */
function isStreamed({ method, url, headers }) {
  return filePath.test(url) || (method !== 'POST' && headers.rsc === '1');
}

/** An action of the client-side router, which reads that format too. */
function isAction({ method, headers }) {
  return method === 'POST' && (headers.rsc === '1' || headers['next-action'] !== undefined);
}

/** What Next.js is told of a request. */
function headersFor({ method, headers, requestId, clientAddress }) {
  const allowed = Object.entries(headers).filter(([name]) => !internal.test(name));
  const { cookie: sent, ...kept } = Object.fromEntries(allowed);
  const cookie = sessionCookies(sent);
  return {
    ...kept,
    ...(cookie && { cookie }),
    ...forwardedFrom(method === 'POST' ? headers.origin : globalThis.openshelf.shopUrl),
    'x-request-id': requestId,
    'x-openshelf-address': clientAddress,
  };
}

const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

function send({ method, headers: asked }, response, { status, headers, body, gzip }) {
  const packed = gzip && takesGzip.test(asked['accept-encoding'] ?? '');
  const sent = packed ? gzip : body;
  const more = { 'content-length': sent.length, ...(packed && { 'content-encoding': 'gzip' }) };
  response.writeHead(status, { ...headers, ...more });
  response.end(method === 'HEAD' ? undefined : sent);
}

/** Everything that is not the API: pages are made and then sent, the rest is handed on. */
export function createPageHandler(handlePage, { sharedPage, actionAnswer, personalPage }) {
  function pageFor(request, headers) {
    const { method, url, rawBody } = request;
    const asked = { method, url, headers, rawBody };
    if (isAction(request)) return actionAnswer(asked);
    const isPersonal = method === 'POST' || isPerRequest(url) || isNextAuth(url);
    return isPersonal ? personalPage(asked) : sharedPage(url, request.requestId);
  }

  return async (request, response) => {
    const { url } = request;
    if (closed.test(url)) return { code: 'NOT_FOUND', message: 'There is nothing at this address' };
    if (isNextAuth(url) && !hasAddress(request)) {
      return { code: 'VALIDATION_FAILED', message: 'callbackUrl is no address' };
    }
    response.setHeader('x-request-id', request.requestId);
    const headers = headersFor(request);
    if (!isStreamed(request)) {
      const page = await pageFor(request, headers);
      if (!response.destroyed) send(request, response, page);
      return undefined;
    }
    request.headers = headers;
    response.setHeader('content-security-policy', pagePolicy(url));
    return withPinnedVersion(() => handlePage(request, response));
  };
}
