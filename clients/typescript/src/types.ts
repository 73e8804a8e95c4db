import type { components, paths } from './openapi.js';

export type Method = 'get' | 'post' | 'patch' | 'delete';
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

/** What an operation answers when it was done. */
export type Data<P extends keyof paths, M extends Method> = JsonOf<
  Responses<P, M>[keyof Responses<P, M> & Done]
>;

/** What anything may be refused with. The known codes are typed; there may be more. */
export type Refusal = components['schemas']['Problem'];

/** A refusal is a value: a refused order is an everyday answer. */
export type Result<T> =
  | { readonly ok: true; readonly data: T; readonly status: number; readonly headers: Headers }
  | {
      readonly ok: false;
      readonly error: Refusal;
      readonly status: number;
      readonly headers: Headers;
    };

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

type Abortable = {
  /** Ends the call, a wait between repeats included; it then throws the reason of the signal. */
  readonly signal?: AbortSignal;
};

/** What an operation is given. */
export type Options<P extends keyof paths, M extends Method> = InPath<paths[P][M]> &
  InQuery<paths[P][M]> &
  InBody<paths[P][M]> &
  WithKey<paths[P][M]> &
  WithTag<paths[P][M]> &
  Abortable;

type Given<O> = object extends O ? [options?: O] : [options: O];
type Call<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...given: Given<Options<P, M>>
) => Promise<Result<Data<P, M>>>;

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
  /** The longest that one request may take, in milliseconds, its answer included: 30,000 unless set. */
  readonly timeoutMs?: number;
  /** The longest `Retry-After` that is waited for, in milliseconds: 60,000 unless set. */
  readonly maxRetryAfterMs?: number;
};
