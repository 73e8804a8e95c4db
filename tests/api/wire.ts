import { expect, inject } from 'vitest';
import { overSocket, type RawAnswer } from './socket';

const url = inject('shopUrl');
const { host } = new URL(url);

/** One request as it stands on the wire, on a connection that ends after its answer. */
export function wire(line: string, headers: readonly string[] = [], body = ''): string {
  const own = headers.some((header) => /^host\b/i.test(header)) ? [] : [`Host: ${host}`];
  return [`${line} HTTP/1.1`, ...own, ...headers, 'Connection: close', '', body].join('\r\n');
}

export async function send(text: string, to = url): Promise<RawAnswer> {
  const began = Date.now();
  const answer = await overSocket(to, text);
  expect(Date.now() - began).toBeLessThan(1_000);
  return answer;
}

export function codeOf({ head, body }: RawAnswer): string | undefined {
  return /^content-type: application\/problem\+json/im.test(head)
    ? (JSON.parse(body) as { code: string }).code
    : undefined;
}
