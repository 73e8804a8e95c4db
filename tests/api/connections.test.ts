import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { serveInOrder } from '../../server/connections.mjs';

const LARGE = 64 * 1024 * 1024;

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

async function connected(handle: Handle, longestMs?: number): Promise<Socket> {
  const server = createServer(serveInOrder(handle, longestMs));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  opened.push({
    close() {
      socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  });
  return socket;
}

const ask = (...paths: string[]) =>
  paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: shop.example\r\n\r\n`).join('');

/** Requests that were begun and wait for their answer, in the order in which they began. */
function waitingRoom() {
  const begun: string[] = [];
  const responses: ServerResponse[] = [];
  let ring = () => {};
  const handle: Handle = (request, response) => {
    begun.push(request.url ?? '');
    responses.push(response);
    ring();
  };
  async function arrival(count: number): Promise<void> {
    while (begun.length < count) {
      await new Promise<void>((resolve) => {
        ring = resolve;
      });
    }
  }
  return { begun, responses, handle, arrival };
}

describe('operation / Slow and dead connections', () => {
  test('Requests sent ahead begin in turn', async () => {
    const { begun, responses, handle, arrival } = waitingRoom();
    const socket = await connected(handle);
    socket.write(ask('/1', '/2', '/3'));
    await arrival(1);
    expect(begun).toEqual(['/1']);
    responses[0]?.end('one');
    await arrival(2);
    expect(begun).toEqual(['/1', '/2']);
    const closed = once(responses[1] as ServerResponse, 'close');
    socket.destroy();
    await closed;
    // Whatever would begin because of it has begun in a turn of the event loop.
    await new Promise(setImmediate);
    expect(begun).toEqual(['/1', '/2']);
  });

  test('Requests sent ahead begin in turn · and one that comes later at once', async () => {
    const { begun, responses, handle, arrival } = waitingRoom();
    const socket = await connected(handle);
    socket.resume();
    for (const path of ['/1', '/2', '/3']) {
      socket.write(ask(path));
      await arrival(begun.length + 1);
      const closed = once(responses.at(-1) as ServerResponse, 'close');
      responses.at(-1)?.end('answered');
      await closed;
    }
    expect(begun).toEqual(['/1', '/2', '/3']);
  });

  test('Requests sent ahead begin in turn · and not behind the last one', async () => {
    const { begun, responses, handle, arrival } = waitingRoom();
    const socket = await connected(handle);
    socket.write(ask('/1', '/2'));
    await arrival(1);
    const ended = once(socket.resume(), 'end');
    responses[0]?.setHeader('connection', 'close').end('one');
    await ended;
    expect(begun).toEqual(['/1']);
  });

  test('Requests sent ahead begin in turn · a hundred at most', async () => {
    const { begun, handle } = waitingRoom();
    const socket = await connected(handle);
    const closed = once(socket, 'close');
    socket.write(ask(...Array.from({ length: 102 }, (_, n) => `/${n}`)));
    await closed;
    expect(begun).toEqual(['/0']);
  });

  test('A reader that takes no answer is cut off', async () => {
    const { responses, handle, arrival } = waitingRoom();
    const socket = await connected(handle, 100);
    socket.write(ask('/large'));
    await arrival(1);
    const [response] = responses as [ServerResponse];
    const cutOff = once(response, 'close');
    response.end(Buffer.alloc(LARGE));
    await cutOff;
    const closed = once(socket, 'close');
    socket.on('error', () => {}).resume();
    await closed;
    expect(socket.bytesRead).toBeLessThan(LARGE);
  });
});
