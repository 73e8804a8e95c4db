import type { paths } from './openapi.d.ts';

type Method = 'get' | 'post' | 'patch' | 'delete';
type Done = 200 | 201 | 204;

/** The paths that know a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: object } ? P : never;
}[keyof paths];

type Responses<P extends keyof paths, M extends Method> = paths[P][M] extends {
  responses: infer All;
}
  ? All
  : never;
type JsonOf<A> = A extends { content: { 'application/json': infer Body } } ? Body : undefined;
type ProblemOf<A> = A extends { content: { 'application/problem+json': infer P } } ? P : never;

/** What an operation answers when it was done. */
export type Data<P extends keyof paths, M extends Method> = JsonOf<
  Responses<P, M>[keyof Responses<P, M> & Done]
>;

/** What an operation may be refused with: a union, told apart by `code`. */
export type Refusal<P extends keyof paths, M extends Method> = ProblemOf<
  Responses<P, M>[Exclude<keyof Responses<P, M>, Done>]
>;

/** A refusal is a value: a refused order is an everyday answer. */
export type Result<T, E> =
  | { readonly ok: true; readonly data: T; readonly status: number; readonly headers: Headers }
  | { readonly ok: false; readonly error: E; readonly status: number; readonly headers: Headers };

type InPath<O> = O extends { parameters: { path: infer P } } ? { readonly path: P } : unknown;
type InQuery<O> = O extends { parameters: { query?: infer Q } } ? { readonly query?: Q } : unknown;
type InBody<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { readonly body: B }
  : O extends { requestBody?: { content: { 'application/json': infer B } } }
    ? { readonly body?: B }
    : unknown;

type WithKey<O> = O extends { parameters: { header?: { 'Idempotency-Key'?: string } } }
  ? /** One for each wish, such as a UUID: it may be sent again, by this client too, and is done once. */
    { readonly idempotencyKey?: string }
  : unknown;

type WithTag<O> = O extends { parameters: { header?: { 'If-Match'?: infer T } } }
  ? /** The `ETag` it was read with: the change is refused when somebody else was faster. */
    { readonly ifMatch?: T }
  : unknown;

/** What an operation is given. */
export type Options<P extends keyof paths, M extends Method> = InPath<paths[P][M]> &
  InQuery<paths[P][M]> &
  InBody<paths[P][M]> &
  WithKey<paths[P][M]> &
  WithTag<paths[P][M]>;

type Given<O> = object extends O ? [options?: O] : [options: O];
type Call<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...given: Given<Options<P, M>>
) => Promise<Result<Data<P, M>, Refusal<P, M>>>;

/** The paths that answer a list, page by page. */
export type ListPath = {
  [P in PathOf<'get'>]: Data<P, 'get'> extends readonly unknown[] ? P : never;
}[PathOf<'get'>];
type Item<P extends ListPath> = Data<P, 'get'> extends readonly (infer One)[] ? One : never;

export type Client = { readonly [M in Method]: Call<M> } & {
  /** Everything in a list, however many pages it has. @throws Refused */
  each<P extends ListPath>(path: P, ...given: Given<Options<P, 'get'>>): AsyncGenerator<Item<P>>;
  /** The same shop, called by whoever has this token or key. */
  as(token: string): Client;
};

export type ClientOptions = {
  /** Where the shop is, such as `https://shop.example`. */
  readonly url: string;
  readonly token?: string;
  readonly fetch?: typeof fetch;
};

/** A sequence cannot give a refusal as a value, so it throws this. */
export class Refused extends Error {
  readonly error: Refusal<ListPath, 'get'>;

  constructor(error: Refusal<ListPath, 'get'>) {
    super(`${error.code}: ${error.message}`);
    this.name = 'Refused';
    this.error = error;
  }
}

const MOST_REPEATS = 2;

type Anything = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
};

/** A client of the shop at `url`. What it answers is what the shop's own `/api/openapi.json` says. */
export function createClient({ url, token, fetch: send = fetch }: ClientOptions): Client {
  async function ask(
    method: string,
    address: string,
    { body, idempotencyKey, ifMatch }: Anything = {},
  ) {
    const headers = new Headers();
    if (ifMatch !== undefined) headers.set('If-Match', ifMatch);
    if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey);
    const isSafe = method === 'GET' || idempotencyKey !== undefined;
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    let response = await send(url + address, init);
    for (let repeats = 0; repeats < MOST_REPEATS && isSafe && asksForRepeat(response); repeats++) {
      await response.body?.cancel();
      await after(response.headers.get('Retry-After'));
      response = await send(url + address, init);
    }
    return resultOf(method, address, response);
  }

  function call(method: string) {
    return (path: string, options: Anything = {}) => ask(method, addressOf(path, options), options);
  }

  async function* each(path: string, options: Anything = {}) {
    for (let address: string | undefined = addressOf(path, options); address; ) {
      const result = await ask('GET', address);
      if (!result.ok) throw new Refused(result.error as Refusal<ListPath, 'get'>);
      yield* result.data as Iterable<unknown>;
      address = /<([^>]*)>;\s*rel="next"/.exec(result.headers.get('Link') ?? '')?.[1];
    }
  }

  return {
    get: call('GET'),
    post: call('POST'),
    patch: call('PATCH'),
    delete: call('DELETE'),
    each,
    as: (other: string) => createClient({ url, token: other, fetch: send }),
  } as unknown as Client;
}

/** Polite only where a time was named: with 429, 503, and 409 while the first request is still running. */
function asksForRepeat({ status, headers }: Response): boolean {
  return [409, 429, 503].includes(status) && headers.has('Retry-After');
}

/** Waits for as long as `Retry-After` says: seconds, or a date. */
async function after(said: string | null): Promise<void> {
  const seconds = Number(said ?? 0);
  const milliseconds = Number.isNaN(seconds)
    ? Date.parse(said ?? '') - Date.now()
    : seconds * 1_000;
  await new Promise((resolve) => setTimeout(resolve, milliseconds || 0));
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
): Promise<Result<unknown, unknown>> {
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
