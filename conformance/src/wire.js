import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { NoAnswer } from './no-answer.js';
import { readJson } from './read-json.js';

/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {string | Buffer | Iterable<Buffer> | AsyncIterable<Buffer>} Body */

/** So long a connection that stays open may be silent before what came is taken as all. */
const SILENCE_MS = 250;

/**
 * Writes what no client library would: each request on a connection of its own.
 *
 * @param {URL} base
 * @param {number} timeoutMs
 */
export function createWire(base, timeoutMs) {
  const prefix = base.pathname.replace(/\/$/, '');
  const secure = base.protocol === 'https:';
  const port = Number(base.port) || (secure ? 443 : 80);

  /**
   * @param {string[]} lines the request line and the headers; one byte for each character
   * @param {Body} [body] what comes after the empty line; given in pieces, it ends with the first answer
   * @param {{ waitMs?: number }} [how] the longest wait for an answer
   * @returns {Promise<import('./types.js').Answer[]>} every answer that came on this connection
   */
  async function send(lines, body = '', { waitMs = timeoutMs } = {}) {
    const [method = '', at = ''] = (lines[0] ?? '').split(' ');
    const request = { method, target: at, headers: {}, body: printable(lines), isRaw: true };
    const host = hostOf(base);
    const socket = secure
      ? tls.connect({ host, port, ...(!net.isIP(host) && { servername: host }) })
      : net.connect({ host, port });
    let received = '';
    const answered = new Promise((resolve, reject) => {
      const lost = new NoAnswer('the connection was closed', request, true);
      const late = new NoAnswer(`no answer within ${waitMs} ms`, request);
      const end = () => (received ? resolve(undefined) : reject(lost));
      let timer = setTimeout(() => reject(late), waitMs);
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1');
        clearTimeout(timer);
        timer = setTimeout(end, SILENCE_MS);
      });
      // A server that has said no may close while bytes are still on their way to it.
      socket.on('error', () => {});
      socket.on('close', () => {
        clearTimeout(timer);
        end();
      });
    });
    answered.catch(() => {});
    try {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
      for await (const piece of piecesOf(body)) {
        if (received || socket.destroyed) break;
        if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), answered]);
      }
      await answered;
    } finally {
      socket.destroy();
    }
    return received.split(/(?=HTTP\/1\.[01] \d{3} )/).map((text) => answerOf(request, text));
  }

  return {
    host: base.host,
    origin: base.origin,
    target: (/** @type {string} */ path) => prefix + path,
    send,
  };
}

/** @typedef {ReturnType<typeof createWire>} Wire */

/** As `node:net` wants it, without the brackets of IPv6. @param {URL} address */
export function hostOf({ hostname }) {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** @param {string[]} lines */
function printable(lines) {
  return lines.join('\n').replace(/[^\n\x20-\x7e]/g, '?');
}

/** @param {Body} body */
function piecesOf(body) {
  if (typeof body === 'string') return body === '' ? [] : [Buffer.from(body)];
  return Buffer.isBuffer(body) ? [body] : body;
}

/** @param {Answer['request']} request @param {string} received @returns {Answer} */
function answerOf(request, received) {
  const end = received.indexOf('\r\n\r\n');
  const [first = '', ...lines] = received.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const bytes = received.slice(end + 4);
  const body = headers['transfer-encoding'] === 'chunked' ? unchunked(bytes) : bytes;
  const text = Buffer.from(body, 'latin1').toString();
  return { request, status: Number(first.split(' ')[1]), headers, text, json: readJson(text) };
}

/** @param {string} text */
function unchunked(text) {
  let [whole, rest] = ['', text];
  for (;;) {
    const [, size = '', after = ''] = /^([\da-f]+)[^\r]*\r\n(.*)$/is.exec(rest) ?? [];
    const length = Number.parseInt(size, 16);
    if (!length) return whole;
    whole += after.slice(0, length);
    rest = after.slice(length + 2);
  }
}
