import { expectEqual } from '../expect.js';
import { refused } from './refused.js';

/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../wire.js').Wire} Wire */
/** @typedef {import('./stage.js').Stage} Stage */

const title = 'Headers that contradict are refused';

/** Two requests in one body: the second would be answered by a server that was led astray. */
const HIDDEN = 'GET /api/categories HTTP/1.1\r\nHost: hidden.example\r\n\r\n';

/** @type {[words: string, lines: (parts: { host: string, token: string }) => string[], body?: string][]} */
const CONTRADICTIONS = [
  [
    'two Authorization',
    ({ host, token }) => [`Host: ${host}`, ...twice(`Authorization: Bearer ${token}`)],
  ],
  [
    'two different Authorization',
    ({ host, token }) => [
      `Host: ${host}`,
      `Authorization: Bearer ${token}`,
      'Authorization: Bearer another',
    ],
  ],
  ['two Host', ({ host }) => twice(`Host: ${host}`)],
  ['two different Host', ({ host }) => [`Host: ${host}`, 'Host: hidden.example']],
  ['no Host', () => []],
  [
    'two Content-Length',
    ({ host }) => [`Host: ${host}`, ...twice(`Content-Length: ${HIDDEN.length}`)],
    HIDDEN,
  ],
  [
    'two different Content-Length',
    ({ host }) => [`Host: ${host}`, `Content-Length: ${HIDDEN.length}`, 'Content-Length: 0'],
    HIDDEN,
  ],
  [
    'Content-Length and Transfer-Encoding',
    ({ host }) => [
      `Host: ${host}`,
      `Content-Length: ${HIDDEN.length + 5}`,
      'Transfer-Encoding: chunked',
    ],
    `0\r\n\r\n${HIDDEN}`,
  ],
  [
    'an unknown Transfer-Encoding',
    ({ host }) => [`Host: ${host}`, 'Transfer-Encoding: xchunked'],
    `0\r\n\r\n${HIDDEN}`,
  ],
  ['a Content-Length below 0', ({ host }) => [`Host: ${host}`, 'Content-Length: -1'], HIDDEN],
  [
    'a Content-Length that is no number',
    ({ host }) => [`Host: ${host}`, 'Content-Length: 5a'],
    HIDDEN,
  ],
  ["a space before a header's colon", ({ host }) => [`Host: ${host}`, 'X-Note : a']],
  ['a null byte in a header', ({ host }) => [`Host: ${host}`, 'X-Note: a\u0000b']],
];

export const headers = ['POST /api/orders', 'POST /api/auth/login'].flatMap((line) =>
  CONTRADICTIONS.map(([words, make, body = '']) =>
    refused({
      title,
      name: `${line} with ${words}`,
      outcomes: ['400 BAD_REQUEST', '400 VALIDATION_FAILED'],
      async send({ wire }, { ana }) {
        const [method, path = ''] = line.split(' ');
        const lines = make({ host: wire.host, token: ana.token ?? '' });
        const start = `${method} ${wire.target(path)} HTTP/1.1`;
        const answers = await wire.send([start, ...lines, 'Content-Type: application/json'], body);
        expectEqual(answers, 'answers on the connection', answers.length, 1);
        return /** @type {Answer} */ (answers[0]);
      },
    }),
  ),
);

/** @param {string} line */
function twice(line) {
  return [line, line];
}
