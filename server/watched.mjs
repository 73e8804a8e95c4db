import { randomUUID } from 'node:crypto';
import { routeOf } from './route-of.mjs';

/** One method for all that the shop does not know, so that nobody can make up new ones. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const known = (method) => (methods.has(method) ? method : 'OTHER');

/** The status, in numbers and log only, of a request that was given up by whoever asked. */
const GIVEN_UP = 499;

/** Gives each request its id, and sees to it that it is counted, logged and traced once its answer has ended. */
export function watched(handle) {
  const { see } = globalThis.openshelf.watching;
  return (request, response) => {
    const began = performance.now();
    request.requestId = randomUUID();
    const { socket } = request;
    socket.underWay = request;
    const trace = globalThis.openshelfTraces?.begin(request.headers.traceparent);
    response.once('close', () => {
      if (socket.underWay === request) socket.underWay = undefined;
      const seen = {
        requestId: request.requestId,
        method: known(request.method),
        route: routeOf(request),
        status: request.brokenOff ?? (response.writableFinished ? response.statusCode : GIVEN_UP),
        durationMs: Math.round((performance.now() - began) * 1000) / 1000,
      };
      see(seen);
      trace?.end(seen);
    });
    if (trace) trace.run(() => handle(request, response));
    else handle(request, response);
  };
}

/** Sees what was refused before it was a request, or while it was arriving: then it is seen when it closes. */
export function seeBroken(socket, { requestId, method, status }) {
  if (socket.underWay) socket.underWay.brokenOff = status;
  else {
    const route = 'unmatched';
    // When it began, only Node.js knows.
    globalThis.openshelf.watching.see({
      requestId,
      method: known(method),
      route,
      status,
      durationMs: 0,
    });
  }
}
