/** The largest body that is taken, in bytes. */
const LARGEST = 64 * 1024;

function hasBody({ headers }) {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Calls `whole` when the body has arrived, or `tooLarge` as soon as it is known to be over the limit,
 * announced or counted. Nothing behind the front door starts for a request that is only half there.
 * The chunks wait here and enter the request's own stream at the end, so that whoever reads it finds a
 * stream nobody has touched. What comes after a refusal is let through to nowhere: closing the connection
 * at once would lose the answer.
 */
export function withWholeBody(request, { whole, tooLarge }) {
  if (!hasBody(request)) return whole();
  const push = request.push;
  const chunks = [];
  let size = Number(request.headers['content-length'] ?? 0) > LARGEST ? Infinity : 0;

  function refuse() {
    chunks.length = 0;
    request.push = (chunk) => (chunk === null ? push.call(request, null) : true);
    tooLarge();
  }

  request.push = (chunk) => {
    if (chunk === null) {
      request.push = push;
      // The API reads the bytes from here, without a stream.
      request.rawBody = Buffer.concat(chunks);
      for (const kept of chunks) request.push(kept);
      whole();
      return request.push(null);
    }
    size += chunk.length;
    if (size > LARGEST) refuse();
    else chunks.push(chunk);
    return true;
  };
  if (size > LARGEST) refuse();
}
