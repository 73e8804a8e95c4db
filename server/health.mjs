import { methodNotAllowed } from './refuse.mjs';

let stopping = false;

/** From now on the shop is live but not ready. */
export function markStopping() {
  stopping = true;
}

const answers = {
  '/api/health': live,
  '/api/health/live': live,
  '/api/health/ready': ready,
};

/** Answers the addresses of health, and no other. */
export async function answerHealth(request, response) {
  const [path] = request.url.split('?', 1);
  if (!Object.hasOwn(answers, path)) return undefined;
  request.route = path;
  if (request.method === 'GET' || request.method === 'HEAD') {
    return answers[path](request, response);
  }
  return methodNotAllowed('HEAD, GET');
}

const body = JSON.stringify({ status: 'ok' });

function live(request, response) {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-request-id': request.requestId,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function ready(request, response) {
  if (!stopping && (await globalThis.openshelf.observability.isReady()))
    return live(request, response);
  const message = stopping ? 'The shop is stopping' : 'The database cannot be written now';
  return { code: 'UNAVAILABLE', message, headers: { 'retry-after': '1' } };
}
