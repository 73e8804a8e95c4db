/** What answers the same to anyone. */
const open = /^\/api\/(products(\/[^/?]+)?|categories|openapi\.json)(\?|$)/;

const exposed = [
  'ETag',
  'Link',
  'Location',
  'X-Total-Count',
  'X-Request-Id',
  'Retry-After',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Idempotent-Replayed',
].join(', ');

/**
 * Says which pages of other origins may read an answer of the API, never with credentials; answers a browser
 * that asks first (a preflight).
 */
export function shareWithOrigins(request, response) {
  const { method, url, headers } = request;
  const asks = method === 'OPTIONS' && headers['access-control-request-method'];
  const isOpen = open.test(url) && /^(GET|HEAD)$/.test(asks || method);
  const { corsOrigins } = globalThis.openshelf;
  const isNamed = corsOrigins.includes(headers.origin);
  if (corsOrigins.length > 0 && (asks || !isOpen)) response.setHeader('vary', 'Origin');
  if (!isOpen && !isNamed) return;
  response.setHeader('access-control-allow-origin', isOpen ? '*' : headers.origin);
  if (!asks) {
    response.setHeader('access-control-expose-headers', exposed);
    return;
  }
  response.setHeader(
    'access-control-allow-methods',
    isNamed ? 'GET, HEAD, POST, PATCH, DELETE' : 'GET, HEAD',
  );
  if (isNamed) {
    response.setHeader(
      'access-control-allow-headers',
      'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match',
    );
  }
  response.setHeader('access-control-max-age', '600');
  response.setHeader('x-request-id', request.requestId);
  response.writeHead(204).end();
}
