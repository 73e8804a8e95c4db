import { randomUUID } from 'node:crypto';
import { templateOf } from './route-templates.mjs';

/** Unknown methods are logged as one, so that callers cannot add label values. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const known = (method) => (methods.has(method) ? method : 'OTHER');

/** The status, in metrics and log, of a request that its client aborted. */
const GIVEN_UP = 499;

/** Gives each request its id, and sees to it that it is counted, logged and traced once its answer has ended. */
export function withRequestLog(handle) {
  return (request, response) => {
    request.began = performance.now();
    request.requestId = randomUUID();
    request.socket.inFlight = request;
    response.on('close', logEnded);
    const trace = globalThis.openshelfTraces?.begin(request.headers.traceparent);
    if (!trace) return handle(request, response);
    response.on('close', () => trace.end(recordOf(response)));
    trace.run(() => handle(request, response));
  };
}

/** Listens on a response. */
function logEnded() {
  const { socket } = this.req;
  if (socket.inFlight === this.req) socket.inFlight = undefined;
  globalThis.openshelf.observability.record(recordOf(this));
}

function recordOf({ req, writableFinished, statusCode }) {
  return {
    time: Date.now(),
    requestId: req.requestId,
    method: known(req.method),
    route: req.route ?? templateOf(req.url),
    status: req.brokenOff ?? (writableFinished ? statusCode : GIVEN_UP),
    durationMs: Math.round((performance.now() - req.began) * 1000) / 1000,
  };
}

/** Logs what was refused before it was a request. One that was arriving is logged when it closes. */
export function logUnreadable(socket, { requestId, method, status }) {
  if (socket.inFlight) {
    socket.inFlight.brokenOff = status;
    return;
  }
  const route = 'unmatched';
  // When it began, only Node.js knows.
  const record = { requestId, method: known(method), route, status, durationMs: 0 };
  globalThis.openshelf.observability.record({ time: Date.now(), ...record });
}
