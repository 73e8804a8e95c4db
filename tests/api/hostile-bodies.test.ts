import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { expectNothingLeaked, expectShopAnswers, wordsOf } from './refused';

const url = inject('shopUrl');
const { host, port } = new URL(url);

/** Begins a request with a body; what comes back is collected. */
async function begin(path: string, framing: string): Promise<{ socket: Socket; text(): string }> {
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  // A server that has said no may close while bytes are still on their way to it.
  socket.on('error', () => {});
  const lines = [`POST ${path} HTTP/1.1`, `Host: ${host}`, `Origin: ${url}`];
  socket.write([...lines, 'Content-Type: application/json', framing, '', ''].join('\r\n'));
  return { socket, text: () => text };
}

function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

/** Sends this many bytes for as long as nothing comes back. */
async function pour(path: string, bytes: number, chunked: boolean) {
  const framing = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${bytes}`;
  const { socket, text } = await begin(path, framing);
  const piece = 'x'.repeat(1_000);
  let sent = 0;
  while (sent < bytes && text() === '' && !socket.destroyed) {
    const rest = piece.slice(0, bytes - sent);
    const flows = socket.write(chunked ? chunk(rest) : rest);
    if (flows) await new Promise(setImmediate);
    else await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
    sent += rest.length;
  }
  if (text() === '') await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  socket.destroy();
  return { text: text(), sent };
}

/** Sends a piece again and again until the server has had enough. */
async function goOn(piece: string, everyMs: number): Promise<{ text: string; ms: number }> {
  const began = Date.now();
  const { socket, text } = await begin('/api/auth/login', 'Transfer-Encoding: chunked');
  const closed = once(socket, 'close');
  const pouring = setInterval(() => socket.write(chunk(piece)), everyMs);
  await expectShopAnswers();
  await closed;
  clearInterval(pouring);
  expectNothingLeaked(wordsOf(text()));
  return { text: text(), ms: Date.now() - began };
}

describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
    test('Large and endless bodies are ended', async () => {
      for (const path of ['/api/auth/login', '/cart']) {
        for (const bytes of [65 * 1024, 2_000_000, 12_000_000]) {
          for (const chunked of [false, true]) {
            const [{ text, sent }] = await Promise.all([
              pour(path, bytes, chunked),
              expectShopAnswers(),
            ]);
            expectNothingLeaked(wordsOf(text));
            const status = text.split(' ', 2)[1];
            expect([path, bytes, chunked, status]).toEqual([path, bytes, chunked, '413']);
            if (path !== '/cart') expect(text).toContain('"PAYLOAD_TOO_LARGE"');
            if (bytes > 1_000_000) expect(sent).toBeLessThan(bytes);
          }
        }
      }
    });

    test('Large and endless bodies are ended · one that trickles', async () => {
      const { text, ms } = await goOn(' ', 1_000);
      expect(ms).toBeLessThan(20_000);
      expect(text).toMatch(/^HTTP\/1\.1 408 /);
    });

    test('Large and endless bodies are ended · one that goes on after its answer', async () => {
      const { text, ms } = await goOn('x'.repeat(16_384), 20);
      expect(ms).toBeLessThan(20_000);
      expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413']);
    });
  });
});
