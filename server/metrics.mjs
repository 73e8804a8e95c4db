import { createHash, timingSafeEqual } from 'node:crypto';

const sha256 = (text) => createHash('sha256').update(text).digest();

/** This machine by a name that only it has for itself, so no page of another site can lead here. */
const ownName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const ownAddress = /^(::ffff:)?127\.|^::1$/;
const ofProxies = ['x-forwarded-for', 'forwarded', 'via'];

/** Through a proxy on this machine everybody comes from it; and not every proxy says that it is one. */
function isLocal({ headers, socket }) {
  if (globalThis.openshelf.shopUrl || ofProxies.some((name) => headers[name] !== undefined)) {
    return false;
  }
  return ownAddress.test(socket.remoteAddress ?? '') && ownName.test(headers.host ?? '');
}

function knowsToken({ headers }) {
  const { metricsToken } = globalThis.openshelf.watching;
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!metricsToken || !given) return false;
  return timingSafeEqual(sha256(given), sha256(metricsToken));
}

/** @returns whether these were the metrics, asked for by somebody who may see them; to others they are not here */
export function answersMetrics(request, response) {
  const { method, headers } = request;
  const asked = request.url.split('?', 1)[0] === '/metrics' && /^(GET|HEAD)$/.test(method);
  if (!asked || !(headers.authorization ? knowsToken(request) : isLocal(request))) return false;
  request.route = '/metrics';
  send(request, response).catch((error) => response.destroy(error));
  return true;
}

async function send(request, response) {
  const { watching } = globalThis.openshelf;
  const asJson = /\bapplication\/json\b/i.test(request.headers.accept ?? '');
  const body = await (asJson ? watching.json() : watching.text());
  response.writeHead(200, {
    'content-type': asJson ? 'application/json' : 'text/plain; version=0.0.4; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    vary: 'Accept',
    'x-request-id': request.requestId,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
