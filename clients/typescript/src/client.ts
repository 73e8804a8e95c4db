import { sendPolitely } from './send.js';
import type { Client, ClientOptions, Refusal, Result } from './types.js';

export type {
  Client,
  ClientOptions,
  Data,
  ListPath,
  Options,
  PathOf,
  Refusal,
  Result,
} from './types.js';

/** A sequence cannot give a refusal as a value, so it throws this. */
export class Refused extends Error {
  readonly error: Refusal;

  constructor(error: Refusal) {
    super(`${error.code}: ${error.message}`);
    this.name = 'Refused';
    this.error = error;
  }
}

type Anything = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
};

/** A client of the shop at `url`. What it answers is what the shop's own `/api/openapi.json` says. */
export function createClient(options: ClientOptions): Client {
  const { token, fetch: fetchOne = fetch, timeoutMs = 30_000, maxRetryAfterMs = 60_000 } = options;
  const url = options.url.replace(/\/+$/, '');

  async function ask(method: string, address: string, asked: Anything = {}) {
    const { body, idempotencyKey, ifMatch, signal } = asked;
    const headers = new Headers();
    if (ifMatch !== undefined) headers.set('If-Match', ifMatch);
    if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey);
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const isSafe = method === 'GET' || idempotencyKey !== undefined;
    const request = { address: url + address, init, isSafe, signal };
    const response = await sendPolitely(fetchOne, request, { timeoutMs, maxRetryAfterMs });
    return resultOf(method, address, response);
  }

  function call(method: string) {
    return (path: string, asked: Anything = {}) => ask(method, addressOf(path, asked), asked);
  }

  async function* each(path: string, asked: Anything = {}) {
    const { signal } = asked;
    for (let address: string | undefined = addressOf(path, asked); address; ) {
      const result = await ask('GET', address, signal ? { signal } : {});
      if (!result.ok) throw new Refused(result.error);
      yield* result.data as Iterable<unknown>;
      address = nextPage(result.headers);
    }
  }

  return {
    get: call('GET'),
    post: call('POST'),
    patch: call('PATCH'),
    delete: call('DELETE'),
    each,
    as: (other: string) => createClient({ ...options, token: other }),
  } as unknown as Client;
}

/**
 * Path and query of the next page. They are asked of the shop that this client is for, whatever host the link
 * names: the token goes nowhere else.
 */
function nextPage(headers: Headers): string | undefined {
  const link = /<([^>]*)>;\s*rel="next"/.exec(headers.get('Link') ?? '')?.[1];
  if (link === undefined) return undefined;
  const { pathname, search } = new URL(link, 'http://shop.invalid');
  return pathname + search;
}

function addressOf(path: string, { path: inPath = {}, query = {} }: Anything): string {
  const named = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(inPath[name] ?? ''));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return search.size > 0 ? `${named}?${search}` : named;
}

/** @throws Error for an answer that is not the shop's, but of something between. */
async function resultOf(
  method: string,
  address: string,
  response: Response,
): Promise<Result<unknown>> {
  const { status, headers, ok } = response;
  const text = await response.text();
  if (status === 204) return { ok: true, data: undefined, status, headers };
  const type = headers.get('Content-Type') ?? '';
  if (ok && type.startsWith('application/json')) {
    return { ok, data: JSON.parse(text), status, headers };
  }
  if (!ok && type.startsWith('application/problem+json')) {
    return { ok, error: JSON.parse(text), status, headers };
  }
  throw new Error(`${method} ${address}: no answer of the shop (${status} ${type})`);
}
