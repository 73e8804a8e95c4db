import { setTimeout as sleep } from 'node:timers/promises';
import { expectThat } from '../expect.js';
import { expectRefusal, goodRefusal, refused } from './refused.js';
import { prepareStage } from './stage.js';

/** @typedef {import('../types.js').Case} Case */

const title = 'Large and endless bodies are ended';
const KIB = 1024;
const PIECE = Buffer.alloc(16 * KIB, ' ');
const ENDED_MS = 20_000;

/** @type {[words: string, bytes: number][]} */
const SIZES = [
  ['65 KiB', 65 * KIB],
  ['2 MB', 2_000_000],
  ['12 MB', 12_000_000],
];
const PATHS = ['/api/auth/login', '/api/orders', '/'];

const large = SIZES.flatMap(([words, bytes]) =>
  PATHS.flatMap((path) =>
    [true, false].map((chunked) =>
      refused({
        title,
        name: `POST ${path} with ${words}, ${chunked ? 'chunked' : 'with a length'}`,
        outcomes: [path === '/' ? '413' : '413 PAYLOAD_TOO_LARGE'],
        async send({ wire }, { ana }) {
          const lines = headersOf(wire, path, ana.token);
          const length = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${bytes}`;
          const body = unfinished(bytes, chunked);
          const [answer] = await wire.send([...lines, length], body, { waitMs: 5_000 });
          return /** @type {import('../types.js').Answer} */ (answer);
        },
      }),
    ),
  ),
);

/** @type {Case} */
const endless = {
  scenario: goodRefusal(title),
  name: 'a chunked body that sends a byte a second, while products are read',
  async run(ctx) {
    const { wire } = ctx;
    const { ana, product } = await ctx.once(prepareStage);
    const lines = [...headersOf(wire, '/api/orders', ana.token), 'Transfer-Encoding: chunked'];
    const started = Date.now();
    let over = false;
    const answered = wire.send(lines, drops(), { waitMs: ENDED_MS }).finally(() => {
      over = true;
    });
    while (!over) {
      const read = await ctx.anyone.get(`/api/products/${product.id}`);
      expectThat(read, read.status === 200, 'the product meanwhile', read.status);
      await Promise.race([sleep(500), answered.catch(() => {})]);
    }
    const [answer] = await answered;
    if (!answer) return;
    expectRefusal(answer, ['408 REQUEST_TIMEOUT', '413 PAYLOAD_TOO_LARGE']);
    const took = Date.now() - started;
    expectThat(answer, took < ENDED_MS, `an end within ${ENDED_MS} ms`, took);
  },
};

export const largeBodies = [...large, endless];

/** @param {import('../wire.js').Wire} wire @param {string} path @param {string | undefined} token */
function headersOf({ host, origin, target }, path, token) {
  return [
    `POST ${target(path)} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
  ];
}

/**
 * All but the end, so that whoever reads to the end never answers.
 *
 * @param {number} bytes
 * @param {boolean} chunked
 */
function* unfinished(bytes, chunked) {
  for (let left = bytes - 1; left > 0; left -= PIECE.length) {
    const piece = PIECE.subarray(0, left);
    if (chunked) yield Buffer.from(`${piece.length.toString(16)}\r\n${piece}\r\n`);
    else yield piece;
  }
}

async function* drops() {
  for (;;) {
    yield Buffer.from('1\r\n \r\n');
    await sleep(1_000);
  }
}
