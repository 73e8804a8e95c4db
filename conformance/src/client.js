import http from 'node:http';
import https from 'node:https';
import { NoAnswer } from './no-answer.js';
import { readJson } from './read-json.js';
import { createWire, hostOf } from './wire.js';

/**
 * A client on `node:http`, because the kit must be able to send what `fetch` puts right.
 *
 * @param {{ url: string, timeoutMs: number }} options
 */
export function createClient({ url, timeoutMs }) {
  const base = new URL(url);
  const transport = base.protocol === 'https:' ? https : http;
  const agent = new transport.Agent({ keepAlive: true, maxSockets: 256 });
  const prefix = base.pathname.replace(/\/$/, '');

  /**
   * @param {import('./types.js').Request} request
   * @param {Gate} [gate] Where the request waits, but for its last byte, for its companions.
   * @returns {Promise<import('./types.js').Answer>}
   */
  function send(request, gate) {
    const { target, headers, body } = encode(request, prefix);
    const sent = { method: request.method, target, headers, body: body.toString() };
    const ticket = gate?.ticket();

    return new Promise((resolve, reject) => {
      const fail = (/** @type {Error} */ error) => {
        ticket?.arrive();
        clearTimeout(timer);
        reject(error instanceof NoAnswer ? error : asNoAnswer(error, sent));
      };
      const outgoing = transport.request(
        {
          hostname: hostOf(base),
          port: base.port,
          path: target,
          method: request.method,
          headers,
          agent,
        },
        (incoming) => {
          /** @type {Buffer[]} */
          const chunks = [];
          incoming.on('data', (chunk) => chunks.push(chunk));
          incoming.on('error', fail);
          incoming.on('end', () => {
            clearTimeout(timer);
            resolve(decode(sent, incoming, Buffer.concat(chunks).toString()));
          });
        },
      );
      const timer = setTimeout(
        () => outgoing.destroy(new NoAnswer(`no answer within ${timeoutMs} ms`, sent)),
        timeoutMs,
      );
      outgoing.on('error', fail);

      if (!ticket) outgoing.end(body);
      else if (body.length === 0) ticket.arrive().then(() => outgoing.end());
      else {
        outgoing.write(body.subarray(0, -1), () => {
          ticket.arrive().then(() => outgoing.end(body.subarray(-1)));
        });
      }
    });
  }

  return {
    send,
    /**
     * Sends all requests but their last byte, then the last bytes at once.
     *
     * @param {import('./types.js').Request[]} requests
     * @returns {Promise<import('./types.js').Answer[]>}
     */
    sendTogether(requests) {
      const gate = createGate(requests.length);
      return Promise.all(requests.map((request) => send(request, gate)));
    },
    /** For bytes that `node:http` would put right. */
    wire: createWire(base, timeoutMs),
    close: () => agent.destroy(),
  };
}

/** @typedef {ReturnType<typeof createClient>} Client */
/** @typedef {ReturnType<typeof createGate>} Gate */

/** @param {number} expected how many must arrive, or fail, before anyone passes */
function createGate(expected) {
  let missing = expected;
  /** @type {() => void} */
  let open = () => {};
  const opened = new Promise((resolve) => {
    open = () => resolve(undefined);
  });
  return {
    ticket() {
      let used = false;
      return {
        arrive() {
          if (!used) missing -= 1;
          used = true;
          if (missing === 0) open();
          return opened;
        },
      };
    },
  };
}

/** @param {import('./types.js').Request} request @param {string} prefix */
function encode(request, prefix) {
  const query = Object.entries(request.query ?? {})
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const hasBody = request.raw !== undefined || request.body !== undefined;
  const body = Buffer.from(request.raw ?? (hasBody ? JSON.stringify(request.body) : ''));
  const headers = {
    accept: 'application/json',
    ...(hasBody && { 'content-type': 'application/json' }),
    ...(hasBody && !request.chunked && { 'content-length': String(body.length) }),
    ...request.headers,
  };
  return {
    target: prefix + request.path + (query && `?${query}`),
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
    body,
  };
}

/**
 * @param {import('./types.js').Answer['request']} request
 * @param {http.IncomingMessage} incoming
 * @param {string} text
 * @returns {import('./types.js').Answer}
 */
function decode(request, incoming, text) {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  );
  return { request, status: incoming.statusCode ?? 0, headers, text, json: readJson(text) };
}

/** @param {Error & { code?: string }} error @param {import('./types.js').Answer['request']} sent */
function asNoAnswer(error, sent) {
  if (error.code === 'ECONNREFUSED') return new NoAnswer('connection refused', sent);
  return new NoAnswer(error.message || String(error.code), sent, true);
}
