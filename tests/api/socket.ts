import { once } from 'node:events';
import { connect } from 'node:net';
import { expectDocumented } from '../support/checked-fetch';

export type RawAnswer = { readonly status: number; readonly head: string; readonly body: string };

/**
 * Writes bytes that no client library would send, and reads until the server has ended the connection.
 * @throws Error when the API answers other than it is documented
 */
export async function overSocket(url: string, ...parts: readonly string[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  // A server that has said no may close while bytes are still on their way to it.
  socket.on('error', () => {});
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const answer = { status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') };
  await expectRawDocumented(url, parts[0] ?? '', answer);
  return answer;
}

async function expectRawDocumented(url: string, asked: string, { status, head, body }: RawAnswer) {
  const [method = '', path = ''] = asked.split(' ', 2);
  const lines = head.split('\r\n').slice(1);
  const headers = new Headers(
    lines.map((line) => line.split(/:\s*/, 2) as [name: string, value: string]),
  );
  await expectDocumented(url, { method, path, status, headers, text: body });
}
