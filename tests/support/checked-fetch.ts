import { Documentation, type SeenAnswer } from './documentation';
import type { OpenApi } from './openapi';

/** Served by next-auth beside the API. */
const nextAuth =
  /^\/api\/auth\/(csrf|session|providers|signin|signout|callback|error|verify-request|_log)\b/;

let documentation: Promise<Documentation> | undefined;

/** The document of the shop at this address, read once: all shops of a run are the same program. */
export function documentationOf(origin: string): Promise<Documentation> {
  documentation ??= readDocument(origin).then((document) => new Documentation(document));
  return documentation;
}

export async function readDocument(origin: string): Promise<OpenApi> {
  const response = await fetch(`${origin}/api/openapi.json`);
  return (await response.json()) as OpenApi;
}

/** @throws Error for an answer of the API that is not as it is documented. */
export async function expectDocumented(origin: string, answer: SeenAnswer): Promise<void> {
  if (!/^\/api(\/|$)/.test(answer.path) || nextAuth.test(answer.path)) return;
  // A browser that asks whether it may ask: no operation of the API.
  if (answer.method === 'OPTIONS' && answer.status === 204) return;
  const differences = (await documentationOf(origin)).differences(answer);
  if (differences.length > 0) throw new Error(`Not as documented:\n${differences.join('\n')}`);
}

/** `fetch` that holds what the API answers to its document. */
export const checkedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const { origin, pathname, search } = new URL(input instanceof Request ? input.url : input);
  await expectDocumented(origin, {
    method: init?.method ?? 'GET',
    path: pathname + search,
    status: response.status,
    headers: response.headers,
    text: await response.clone().text(),
  });
  return response;
};
