import { expect, inject } from 'vitest';
import { expectNothingLeaked, expectShopAnswers, wordsOf } from './refused';
import { overSocket, type RawAnswer } from './socket';

const url = inject('shopUrl');
const { host } = new URL(url);

/** One request as it stands on the wire, on a connection that ends after its answer. */
export function wire(line: string, headers: readonly string[] = [], body = ''): string {
  const own = headers.some((header) => /^host\b/i.test(header)) ? [] : [`Host: ${host}`];
  return [`${line} HTTP/1.1`, ...own, ...headers, 'Connection: close', '', body].join('\r\n');
}

/** Sends it while others are answered. A refusal tells nothing of the inside. */
export async function send(text: string, to = url): Promise<RawAnswer> {
  const began = Date.now();
  const [answer] = await Promise.all([overSocket(to, text), expectShopAnswers(to)]);
  expect(Date.now() - began).toBeLessThan(1_000);
  if (answer.status >= 400) expectNothingLeaked(wordsOf(answer.head + answer.body));
  return answer;
}

export function codeOf({ head, body }: RawAnswer): string | undefined {
  return /^content-type: application\/problem\+json/im.test(head)
    ? (JSON.parse(body) as { code: string }).code
    : undefined;
}
