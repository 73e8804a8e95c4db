/** How long what is still on its way to an answered request is let through to nowhere. */
const PATIENCE_MS = 5_000;

const answered = new WeakMap();

/**
 * For a request that may be answered before it has arrived: closing the connection at once would lose the
 * answer, and reading on for ever would be the sender's to decide.
 */
export function endAfterAnswer(request, response) {
  response.once('finish', () => {
    if (request.complete) return;
    const { socket } = request;
    answered.set(socket, request);
    const end = () => request.complete || socket.destroy();
    setTimeout(end, PATIENCE_MS).unref();
  });
}

/** Whether the request on this connection has its answer and is still coming. */
export function isAnswered(socket) {
  return answered.get(socket)?.complete === false;
}
