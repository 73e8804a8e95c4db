import { randomUUID } from 'node:crypto';
import { isAnswered } from './early-answer.mjs';
import { refuseSocket } from './refuse.mjs';
import { seeBroken } from './watched.mjs';

const refusals = {
  HPE_HEADER_OVERFLOW: ['HEADERS_TOO_LARGE', 'The headers are over 16 KiB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['REQUEST_TIMEOUT', 'The request did not arrive in time'],
};

const api = /^\/api(\/|$)/;

/** Answers what Node.js could not read as a request, or did not get whole in time. */
export function refuseBroken(error, socket) {
  // What follows the last request of a connection is nobody's; that request still gets its answer.
  if (error.code === 'HPE_CLOSED_CONNECTION') return;
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswered(socket))
    return socket.destroy();
  const [code, message] = refusals[error.code] ?? ['BAD_REQUEST', 'The request is malformed'];
  const line = error.rawPacket?.toString('latin1', 0, 2_000).split('\r\n', 1)[0] ?? '';
  // What is no line of a request is no path to speak of.
  const path = /^[A-Z]+ (\/[\x21-\x7e]*) HTTP\/\d/.exec(line)?.[1] ?? '/api';
  refuseAndSee(socket, path, code, message, /^[A-Z]+(?= )/.exec(line)?.[0]);
}

/** CONNECT asks for a tunnel, and Node.js hands over the socket for it. */
export function refuseTunnel({ method, url }, socket) {
  const allow = api.test(url) ? 'GET, HEAD, POST, PATCH, DELETE' : 'GET, HEAD, POST';
  const path = url.startsWith('/') ? url : '/';
  const message = `This address knows ${allow}`;
  // Node.js looks after this socket no longer: it would stay open as long as its sender likes.
  socket.on('error', () => socket.destroy());
  setTimeout(() => socket.destroy(), 1_000).unref();
  socket.resume();
  refuseAndSee(socket, path, 'METHOD_NOT_ALLOWED', message, method, { allow });
}

function refuseAndSee(socket, path, code, message, method, more) {
  const requestId = socket.underWay?.requestId ?? randomUUID();
  const status = refuseSocket(socket, path, code, message, requestId, more);
  seeBroken(socket, { requestId, method, status });
}
