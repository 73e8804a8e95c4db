import { inject } from 'vitest';
import { checkedFetch } from '../support/checked-fetch';

/** A problem document (RFC 9457) as this shop writes it. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly details?: { readonly errors?: readonly { path: string; reason: string }[] };
};

export type Reply<T> = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
};

export type Question = Omit<RequestInit, 'body'> & {
  readonly token?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly url?: string;
};

/**
 * One request to the shop of this run, as it is written; nothing is followed.
 * @throws Error when the API answers other than it is documented
 */
export async function ask<T = Problem>(path: string, question: Question = {}): Promise<Reply<T>> {
  const { token, json, raw, url = inject('shopUrl'), ...init } = question;
  const headers = new Headers(init.headers);
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  const body = json === undefined ? (raw ?? null) : JSON.stringify(json);
  const response = await checkedFetch(url + path, { redirect: 'manual', ...init, headers, body });
  const text = await response.text();
  const isJson = /^application\/(problem\+)?json/.test(response.headers.get('Content-Type') ?? '');
  const { status } = response;
  return {
    status,
    headers: response.headers,
    text,
    body: isJson && text ? JSON.parse(text) : undefined,
  };
}

export function get<T = Problem>(path: string, question: Question = {}): Promise<Reply<T>> {
  return ask<T>(path, question);
}

export function post<T = Problem>(path: string, question: Question = {}): Promise<Reply<T>> {
  return ask<T>(path, { method: 'POST', ...question });
}

/** The paths of the fields that were refused, sorted. */
export function badFields({ body }: Reply<Problem>): string[] {
  return (body.details?.errors ?? []).map(({ path }) => path).sort();
}
