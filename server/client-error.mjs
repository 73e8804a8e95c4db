import { randomUUID } from 'node:crypto';
import { methodNotAllowed, refuseSocket } from './refuse.mjs';
import { logUnreadable } from './request-log.mjs';

const refusals = {
  HPE_HEADER_OVERFLOW: { code: 'HEADERS_TOO_LARGE', message: 'The headers are over 16 KiB' },
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'REQUEST_TIMEOUT',
    message: 'The request did not arrive in time',
  },
};
const malformed = { code: 'BAD_REQUEST', message: 'The request is malformed' };

const answered = new WeakMap();

/**
 * For a request that may be answered before it has arrived. What is still on its way is let through to
 * nowhere, because closing the connection at once would lose the answer, until the time for a request is over.
 */
export function trackEarlyResponse(request, response) {
  response.once('finish', () => {
    if (!request.complete) answered.set(request.socket, request);
  });
}

/** Answers what Node.js could not read as a request, or did not get whole in time. */
export function refuseUnreadable(error, socket) {
  // What follows the last request of a connection is nobody's; that request still gets its answer.
  if (error.code === 'HPE_CLOSED_CONNECTION') return;
  const hasAnswer = answered.get(socket)?.complete === false;
  if (error.code === 'ECONNRESET' || !socket.writable || hasAnswer) return socket.destroy();
  const line = error.rawPacket?.toString('latin1', 0, 2_000).split('\r\n', 1)[0] ?? '';
  // A line that is not a request line has no path.
  const path = /^[A-Z]+ (\/[\x21-\x7e]*) HTTP\/\d/.exec(line)?.[1] ?? '/api';
  const method = /^[A-Z]+(?= )/.exec(line)?.[0];
  refuseAndLog(socket, path, refusals[error.code] ?? malformed, method);
}

/** CONNECT asks for a tunnel, and Node.js hands over the socket for it. */
export function refuseTunnel({ method, url }, socket) {
  const isApi = /^\/api(\/|$)/.test(url);
  const refusal = methodNotAllowed(isApi ? 'GET, HEAD, POST, PATCH, DELETE' : 'GET, HEAD, POST');
  // Node.js looks after this socket no longer: it would stay open as long as its sender likes.
  socket.on('error', () => socket.destroy());
  setTimeout(() => socket.destroy(), 1_000).unref();
  socket.resume();
  refuseAndLog(socket, url.startsWith('/') ? url : '/', refusal, method);
}

function refuseAndLog(socket, path, refusal, method) {
  const requestId = socket.inFlight?.requestId ?? randomUUID();
  const status = refuseSocket(socket, path, requestId, refusal);
  logUnreadable(socket, { requestId, method, status });
}
