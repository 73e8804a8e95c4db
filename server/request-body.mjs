/** The largest body that is taken, in bytes. */
const MAX_BYTES = 64 * 1024;

const tooLarge = { code: 'PAYLOAD_TOO_LARGE', message: 'The body is over 64 KiB' };
const unreadable = { code: 'BAD_REQUEST', message: 'The form cannot be read' };

function hasBody({ headers }) {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Reads the body into `request.rawBody`, where the API and the pages find it: nothing behind the front door
 * starts for a request that is only half there. Refuses one that is over the limit as soon as that is known,
 * announced or counted; what comes after that is let through to nowhere, because closing the connection at
 * once would lose the answer.
 */
export function readBody(request) {
  return hasBody(request) ? receive(request) : undefined;
}

async function receive(request) {
  const chunks = [];
  let size = Number(request.headers['content-length'] ?? 0) > MAX_BYTES ? Infinity : 0;
  if (size <= MAX_BYTES) {
    await new Promise((resolve, reject) => {
      request.on('data', (chunk) => {
        size += chunk.length;
        if (size > MAX_BYTES) resolve();
        else chunks.push(chunk);
      });
      request.on('end', resolve);
      request.on('error', reject);
    });
  }
  if (size > MAX_BYTES) {
    request.removeAllListeners('data');
    request.resume();
    return tooLarge;
  }
  request.rawBody = Buffer.concat(chunks);
  return undefined;
}

/** Reads the body as what it says to be, where a reader behind this door would fail over anything else. */
async function read(type, body) {
  if (/^application\/json\b/i.test(type)) return JSON.parse(body);
  if (!/^multipart\/form-data\b/i.test(type)) return undefined;
  return new Response(body, { headers: { 'content-type': type } }).formData();
}

/** Refuses a form of a page, or of next-auth, that cannot be read; one with several parts is `request.form` then. */
export function validateForm(request) {
  return request.method === 'POST' ? parse(request) : undefined;
}

async function parse(request) {
  try {
    const value = await read(request.headers['content-type'] ?? '', request.rawBody);
    if (value === null) return unreadable;
    if (value instanceof FormData) request.form = value;
    return undefined;
  } catch {
    return unreadable;
  }
}
