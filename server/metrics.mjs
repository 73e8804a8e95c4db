import { createHash, timingSafeEqual } from 'node:crypto';
import { isLoopbackName } from './hosts.mjs';

const sha256 = (text) => createHash('sha256').update(text).digest();

const ownAddress = /^(::ffff:)?127\.|^::1$/;
const ofProxies = ['x-forwarded-for', 'forwarded', 'via'];

/** Behind a local proxy every request comes from this machine, and not every proxy says that it is one. */
function isLocal({ headers, socket }) {
  if (globalThis.openshelf.shopUrl || ofProxies.some((name) => headers[name] !== undefined)) {
    return false;
  }
  return ownAddress.test(socket.remoteAddress ?? '') && isLoopbackName(headers.host ?? '');
}

function knowsToken({ headers }) {
  const { metricsToken } = globalThis.openshelf.observability;
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!metricsToken || !given) return false;
  return timingSafeEqual(sha256(given), sha256(metricsToken));
}

/** Answers with the metrics to those who may see them; for others the address does not exist. */
export async function answerMetrics(request, response) {
  const { method, url, headers } = request;
  const asked = url.split('?', 1)[0] === '/metrics' && /^(GET|HEAD)$/.test(method);
  if (!asked || !(headers.authorization ? knowsToken(request) : isLocal(request))) return;
  request.route = '/metrics';
  const { observability } = globalThis.openshelf;
  const asJson = /\bapplication\/json\b/i.test(request.headers.accept ?? '');
  const body = await (asJson ? observability.json() : observability.text());
  response.writeHead(200, {
    'content-type': asJson ? 'application/json' : 'text/plain; version=0.0.4; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    vary: 'Accept',
    'x-request-id': request.requestId,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
