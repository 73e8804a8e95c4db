import { expectEqual, expectThat } from '../expect.js';
import { refused } from './refused.js';

/** @typedef {import('../types.js').Answer} Answer */

const title = 'Methods that are none are refused';
const REFUSED = ['400', '400 BAD_REQUEST', '400 VALIDATION_FAILED'];
const MARK = 'a-mark-that-nobody-else-sends';

/** @type {[words: string, line: (target: string) => string, outcomes: string[]][]} */
const LINES = [
  ...['TRACE', 'PROPFIND', 'PURGE', 'CONNECT', 'LOCK', 'MKCOL'].map(
    (method) =>
      /** @type {[string, (target: string) => string, string[]]} */ ([
        method,
        (target) => `${method} ${target} HTTP/1.1`,
        ['405', '405 METHOD_NOT_ALLOWED'],
      ]),
  ),
  ...['FOO', 'get', 'GETT'].map(
    (method) =>
      /** @type {[string, (target: string) => string, string[]]} */ ([
        method,
        (target) => `${method} ${target} HTTP/1.1`,
        REFUSED,
      ]),
  ),
  ['random bytes', () => '\u0016\u0003\u0001\u00ff\u0000\u0007zz\u0080', REFUSED],
  ['no version', (target) => `GET ${target} HTTPS`, REFUSED],
];

export const methods = ['/', '/api/products'].flatMap((path) =>
  LINES.map(([words, line, outcomes]) =>
    refused({
      title,
      name: `${words} to ${path}`,
      outcomes,
      async send({ wire }) {
        const lines = [line(wire.target(path)), `Host: ${wire.host}`, `X-Mark: ${MARK}`];
        const [answer] = await wire.send([...lines, 'Connection: close']);
        return /** @type {Answer} */ (answer);
      },
      check(answer) {
        const { status, headers, text } = answer;
        if (status === 405) expectThat(answer, Boolean(headers.allow), 'an Allow', headers.allow);
        const back = JSON.stringify(headers) + text;
        expectEqual(answer, 'what comes back', back.includes(MARK), false);
      },
    }),
  ),
);
