import { randomUUID } from 'node:crypto';
import { refuseSocket } from './refuse.mjs';
import { seeBroken } from './watched.mjs';

const refusals = {
  HPE_HEADER_OVERFLOW: ['HEADERS_TOO_LARGE', 'The headers are over 16 KiB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['REQUEST_TIMEOUT', 'The request did not arrive in time'],
  HPE_INVALID_METHOD: ['METHOD_NOT_ALLOWED', 'There is no such method'],
};

/** Answers what Node.js could not read as a request, or did not get whole in time. */
export function refuseBroken(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
  const [code, message] = refusals[error.code] ?? ['VALIDATION_FAILED', 'The request is malformed'];
  const line = error.rawPacket?.toString('latin1', 0, 2_000).split('\r\n', 1)[0] ?? '';
  const path = /^\S+ (\/[\x21-\x7e]*)/.exec(line)?.[1] ?? '/api';
  const allow = path.startsWith('/api') ? 'GET, HEAD, POST, PATCH, DELETE' : 'GET, HEAD, POST';
  const more = code === 'METHOD_NOT_ALLOWED' ? { allow } : {};
  const requestId = socket.underWay?.requestId ?? randomUUID();
  const status = refuseSocket(socket, path, code, message, requestId, more);
  seeBroken(socket, { requestId, method: /^[A-Z]+(?= )/.exec(line)?.[0], status });
}
