export type Header = {
  /** What it is called on the wire, where two that differ share a name. */
  readonly name?: string;
  readonly description: string;
  readonly required?: true;
  readonly schema: { readonly type: 'string' | 'integer'; readonly minimum?: number };
  readonly example: string | number;
};

/** Every header that an answer of the API may have, beyond those of HTTP itself. */
export const answerHeaders = {
  'X-Request-Id': {
    description: 'Names this one request, in the log of the shop too.',
    required: true,
    schema: { type: 'string' },
    example: '7d4f9a52-1c0b-4f0e-9b57-0f6a0e6b8f11',
  },
  'Cache-Control': {
    description: '`no-store` for what is told to one caller, `no-cache` for what all are told.',
    required: true,
    schema: { type: 'string' },
    example: 'no-store',
  },
  'Access-Control-Allow-Origin': {
    description:
      'Whose pages may read the answer: `*` for the catalogue and this document, else an origin that the shop has named.',
    schema: { type: 'string' },
    example: '*',
  },
  Location: {
    description: 'The path of what was made.',
    required: true,
    schema: { type: 'string' },
    example: '/api/orders/order_3k9x2m7q1w8e5r4t6y0ui',
  },
  Link: {
    description:
      'The address of the next page as `<https://…>; rel="next"` (RFC 8288), while there is one.',
    schema: { type: 'string' },
    example: '<https://shop.example/api/products?limit=24&cursor=WyIiLCJwcm9kXzEiXQ>; rel="next"',
  },
  'X-Total-Count': {
    description: 'How many match on all pages together. Only with `count=true`.',
    schema: { type: 'integer', minimum: 0 },
    example: 72,
  },
  'WWW-Authenticate': {
    description: 'How to say who is calling.',
    required: true,
    schema: { type: 'string' },
    example: 'Bearer realm="openshelf"',
  },
  ETag: {
    description:
      'Names the state of what was answered: for `If-None-Match` and, where there is one, `If-Match` (RFC 9110).',
    required: true,
    schema: { type: 'string' },
    example: '"7-42"',
  },
  'WWW-Authenticate-Scope': {
    name: 'WWW-Authenticate',
    description: 'The scope that the key lacks (RFC 6750), where that is the reason.',
    schema: { type: 'string' },
    example: 'Bearer error="insufficient_scope", scope="orders:read"',
  },
  Allow: {
    description: 'With 405: the methods that this address knows.',
    schema: { type: 'string' },
    example: 'HEAD, GET, POST',
  },
  'Retry-After': {
    description:
      'With 429, 503 and `IDEMPOTENCY_IN_PROGRESS`: after how many seconds to send the same again.',
    schema: { type: 'integer', minimum: 0 },
    example: 1,
  },
  'RateLimit-Limit': {
    description: 'How many requests a caller has in a minute, where somebody is known to call.',
    schema: { type: 'integer', minimum: 1 },
    example: 6000,
  },
  'RateLimit-Remaining': {
    description: 'How many of them are left.',
    schema: { type: 'integer', minimum: 0 },
    example: 5999,
  },
  'RateLimit-Reset': {
    description: 'After how many seconds all of them are there again.',
    schema: { type: 'integer', minimum: 0 },
    example: 60,
  },
  'Idempotent-Replayed': {
    description:
      '`true` when nothing was done: this is the answer to the first request with this key.',
    schema: { type: 'string' },
    example: 'true',
  },
} as const satisfies Record<string, Header>;

export type HeaderName = keyof typeof answerHeaders;

const onEveryAnswer: readonly HeaderName[] = [
  'X-Request-Id',
  'Cache-Control',
  'Access-Control-Allow-Origin',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

const onRefusals: Readonly<Record<number, readonly HeaderName[]>> = {
  401: ['WWW-Authenticate'],
  402: ['Idempotent-Replayed'],
  403: ['WWW-Authenticate-Scope'],
  404: ['Idempotent-Replayed'],
  409: ['Idempotent-Replayed', 'Retry-After'],
  412: ['Idempotent-Replayed'],
  503: ['Retry-After'],
};

type Documented = Record<string, { $ref: string }>;

function documented(names: readonly HeaderName[]): Documented {
  const headers: Readonly<Record<HeaderName, Header>> = answerHeaders;
  const refs = names.map((component) => {
    return [headers[component].name ?? component, { $ref: `#/components/headers/${component}` }];
  });
  return Object.fromEntries(refs) as Documented;
}

/** The headers of a success, as the document has them. */
export function headersOfAnswer(names: readonly HeaderName[] = []): Documented {
  return documented([...onEveryAnswer, ...names]);
}

/** The headers of what any request may be refused with, as the document has them. */
export function headersOfTransport(): Documented {
  return documented([...onEveryAnswer, 'Allow', 'Retry-After', 'WWW-Authenticate-Scope']);
}

/** The headers of a refusal with this status, as the document has them. */
export function headersOfRefusal(status: number): Documented {
  return documented([...onEveryAnswer, ...(onRefusals[status] ?? [])]);
}
