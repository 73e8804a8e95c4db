/** How long an answer may take to be sent, from the start of its request. Slower readers are cut off. */
const RESPONSE_TIMEOUT_MS = 60_000;
/** How many pipelined requests may wait on one connection. */
const MAX_WAITING = 100;
const CHECK_MS = 1_000;

/**
 * Serves the requests of one connection one after the other: what was sent ahead (pipelining) begins when the
 * answer before it has ended, and never when the connection has. Node.js would begin all of them at once, and
 * tells nobody when the connection of an answer that waits is gone.
 */
export function serveInOrder(handle, timeoutMs = RESPONSE_TIMEOUT_MS) {
  /** What waits behind the request that is being answered, by connection. */
  const queues = new WeakMap();
  /** When the requests that are being answered began, the oldest first. */
  const inFlight = new Map();

  function begin(request, response) {
    inFlight.set(response, performance.now());
    response.once('close', () => {
      inFlight.delete(response);
      const next = queues.get(request.socket)?.shift();
      // Node.js has given it the connection, unless that ends with the answer before.
      if (next?.response.socket) begin(next.request, next.response);
      else queues.delete(request.socket);
    });
    handle(request, response);
  }

  function cutOffSlow() {
    for (const [response, began] of inFlight) {
      if (performance.now() - began < timeoutMs) return;
      response.socket?.destroy();
    }
  }
  setInterval(cutOffSlow, CHECK_MS).unref();

  return (request, response) => {
    const queue = queues.get(request.socket);
    if (!queue) {
      queues.set(request.socket, []);
      return begin(request, response);
    }
    queue.push({ request, response });
    if (queue.length > MAX_WAITING) request.socket.destroy();
  };
}
