const answered = new WeakMap();

/**
 * For a request that may be answered before it has arrived. What is still on its way is let through to
 * nowhere, because closing the connection at once would lose the answer, until the time for a request is over.
 */
export function noteEarlyAnswer(request, response) {
  response.once('finish', () => {
    if (!request.complete) answered.set(request.socket, request);
  });
}

/** Whether the request on this connection has its answer and is still coming. */
export function isAnswered(socket) {
  return answered.get(socket)?.complete === false;
}
