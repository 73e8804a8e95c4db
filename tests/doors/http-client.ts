import { expect } from 'vitest';
import { checkedFetch } from '../support/checked-fetch';
import type { Answer, Shortage } from './door';
import { refusal } from './refusal';

type Problem = {
  code: string;
  message: string;
  status: number;
  requestId: string;
  instance: string;
  details?: { errors?: { path: string; reason: string }[]; items?: Shortage[] };
};

/** The one status that goes with each code. */
const statusOf: Readonly<Record<string, number>> = {
  VALIDATION_FAILED: 400,
  MAX_QUANTITY_EXCEEDED: 400,
  CART_FULL: 409,
  CART_EMPTY: 400,
  UNAUTHORIZED: 401,
  INVALID_CREDENTIALS: 401,
  PAYMENT_DECLINED: 402,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PRODUCT_NOT_FOUND: 404,
  ALREADY_PAID: 409,
  EMAIL_TAKEN: 409,
  OUT_OF_STOCK: 409,
  TOTAL_CHANGED: 409,
};

export type Call = {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** The status of success. */
  readonly expected?: number;
};

export type Reply<T> = { readonly body: T; readonly headers: Headers };
export type Ask = <T>(path: string, call?: Call) => Promise<Answer<Reply<T>>>;

/** Speaks to a shop at `url`. @throws Error for an answer that is not as documented. */
export function httpClient(url: string): Ask {
  return async <T>(path: string, call: Call = {}): Promise<Answer<Reply<T>>> => {
    const { method = 'GET', token, body, expected = 200 } = call;
    const headers = new Headers();
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const payload = body === undefined ? null : JSON.stringify(body);
    const response = await checkedFetch(`${url}${path}`, { method, headers, body: payload });
    const text = await response.text();
    const type = response.headers.get('Content-Type') ?? '';
    if (response.ok) {
      expect([method, path, response.status]).toEqual([method, path, expected]);
      const value = { body: (text ? JSON.parse(text) : undefined) as T, headers: response.headers };
      return { ok: true, value };
    }
    if (!type.startsWith('application/problem+json')) {
      throw new Error(`${method} ${path}: ${response.status} ${type} ${text.slice(0, 200)}`);
    }
    const { requestId: _, instance: __, ...words } = JSON.parse(text) as Problem;
    const { code, message, details } = words;
    const statuses = { answered: response.status, written: words.status };
    const known = statusOf[code];
    expect({ code, ...statuses }).toEqual({ code, answered: known, written: known });
    return refusal(code, message, details, { ...words, headers: comparable(response.headers) });
  };
}

/** The headers of an answer without what is each time another: two refusals that must not differ are compared. */
function comparable(headers: Headers): Readonly<Record<string, string>> {
  const own = /^(date|x-request-id|content-length|ratelimit-.*)$/;
  return Object.fromEntries([...headers].filter(([name]) => !own.test(name)));
}

/** For what a test needs before it begins. @throws Error when it was refused. */
export function granted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value;
}
