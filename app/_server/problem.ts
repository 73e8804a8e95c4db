import { type DomainError, type ErrorKind, isDomainError } from '@/lib/shared/domain-error';
import { log } from '@/lib/shared/log';
import { type ErrorCode, errorCodes } from './error-codes';

/** Every kind of refusal and what it is on the web. The only such table: pages and the API read it. */
const answers = {
  invalid: { status: 400, title: 'The request is not valid' },
  unauthenticated: { status: 401, title: 'Who is calling is not known' },
  forbidden: { status: 403, title: 'The caller may not do this' },
  not_found: { status: 404, title: 'There is no such thing' },
  conflict: { status: 409, title: 'The state of the shop does not allow this' },
  changed: { status: 412, title: 'It is no longer what the request goes by' },
  unprocessable: { status: 422, title: 'The request does not fit one before it' },
  rejected: { status: 402, title: 'The payment was not accepted' },
  rate_limited: { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The shop cannot answer now' },
} as const satisfies Record<ErrorKind, Answer>;

/** Titles of codes that are no kind of refusal of the shop: the door says them before anything reaches it. */
const doorTitles = {
  INVALID_JSON: 'The body is not JSON',
  METHOD_NOT_ALLOWED: 'The method is not there',
  REQUEST_TIMEOUT: 'The request did not arrive whole',
  PAYLOAD_TOO_LARGE: 'The body is too large',
  UNSUPPORTED_MEDIA_TYPE: 'The body is not application/json',
  MISDIRECTED_REQUEST: 'The request is for another shop',
  HEADERS_TOO_LARGE: 'The headers are too large',
  INTERNAL_ERROR: 'Something went wrong',
} as const satisfies Partial<Record<ErrorCode, string>>;

type Answer = { readonly status: number; readonly title: string };

/** RFC 9457, with the exact word (`code`), a message for people and the id of the request. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

export type Asked = { readonly instance: string; readonly requestId: string };

export const SOMETHING_WENT_WRONG = 'Something went wrong on our side. Please try again.';
const UNAVAILABLE_MESSAGE = 'The shop cannot do this right now. Please try again in a moment.';

/** Any error as a problem; one that the shop did not mean tells nothing and is logged with the request id. */
export function problemOf(error: unknown, asked: Asked): Problem {
  const expected = expectedError(error, asked.requestId);
  if (!expected) return doorProblem('INTERNAL_ERROR', SOMETHING_WENT_WRONG, asked);
  const { kind, code, message, details } = expected;
  return problem(answers[kind], code, message, asked, details);
}

/** A refusal of the door itself. */
export function doorProblem(code: ErrorCode, message: string, asked: Asked): Problem {
  return problem(answerOf(code), code, message, asked, {});
}

/** What the document of the API shows for a code. */
export function sampleProblem(
  code: ErrorCode,
  asked: Asked,
  details: Readonly<Record<string, unknown>> = {},
): Problem {
  return problem(answerOf(code), code, errorCodes[code].message, asked, details);
}

function answerOf(code: ErrorCode): Answer {
  const { status } = errorCodes[code];
  const titles: Partial<Record<ErrorCode, string>> = doorTitles;
  const kind = Object.values(answers).find((answer) => answer.status === status);
  return { status, title: titles[code] ?? kind?.title ?? '' };
}

/** The path of the page that explains a code, on the shop that answered. */
export function explanationPath(code: string): string {
  return `/docs/errors/${code}`;
}

function problem(
  { status, title }: Answer,
  code: string,
  message: string,
  { instance, requestId }: Asked,
  details: Readonly<Record<string, unknown>>,
): Problem {
  const type = explanationPath(code);
  const body = { type, title, status, detail: message, instance, code, message, requestId };
  return Object.keys(details).length > 0 ? { ...body, details } : body;
}

type ExpectedError = Pick<DomainError, 'kind' | 'code' | 'message' | 'details'>;

/** What the shop refused, or undefined, with a line in the log, for a failure that nobody meant. */
export function expectedError(error: unknown, requestId: string): ExpectedError | undefined {
  if (isDomainError(error)) return error;
  log().error({ requestId, error }, 'a request failed');
  const gone = error instanceof Error && error.name === 'DatabaseUnavailable';
  return gone
    ? { kind: 'unavailable', code: 'UNAVAILABLE', message: UNAVAILABLE_MESSAGE, details: {} }
    : undefined;
}
