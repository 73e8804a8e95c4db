import { STATUS_CODES } from 'node:http';
import { securityHeaders } from './security-headers.mjs';

function page({ status, title, message, requestId }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><body style="font:1rem/1.5 system-ui;max-width:40rem;margin:15vh auto;padding:0 1.5rem">
<h1>${title}</h1><p>${message}</p><p><a href="/">Back to the shop</a></p><p><small>${status} · ${requestId}</small></p>
`;
}

/**
 * A refusal `{ code, message, headers? }` of the front door as an answer: a problem document under /api, a
 * small page elsewhere.
 */
function answerOf({ code, message, headers }, path, requestId) {
  const instance = path.split('?', 1)[0];
  const problem = globalThis.openshelf.problem(code, message, instance, requestId);
  const api = /^\/api(\/|$)/.test(instance);
  const body = api ? JSON.stringify(problem) : page(problem);
  const own = {
    'content-type': api ? 'application/problem+json' : 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-request-id': requestId,
  };
  return { status: problem.status, headers: { ...own, ...headers }, body };
}

/** Answers a request. */
export function refuse(request, response, refusal) {
  const { status, headers, body } = answerOf(refusal, request.url, request.requestId);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Answers on a socket whose request never became one. @returns the status */
export function refuseSocket(socket, path, requestId, refusal) {
  const { status, headers, body } = answerOf(refusal, path, requestId);
  const all = { ...securityHeaders(), ...headers, connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  return status;
}

/** The refusal of a method that an address does not have; `allow` are those it has. */
export function methodNotAllowed(allow) {
  return {
    code: 'METHOD_NOT_ALLOWED',
    message: `This address knows ${allow}`,
    headers: { allow },
  };
}
