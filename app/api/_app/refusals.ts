import type { OpenAPIHono } from '@hono/zod-openapi';
import { type ErrorCode, errorCodes } from '@/app/_server/error-codes';
import { headersOfRefusal, headersOfTransport } from './answer-headers';
import { problemExamples } from './problem-schemas';
import { isRepeatable, type Route, takesKey } from './route';

/**
 * What any request may be refused with before its content counts: by the front door, or for what it says about
 * itself. The document has them once, as the answer `default` of every operation.
 */
export const transportCodes: readonly ErrorCode[] = [
  'VALIDATION_FAILED',
  'BAD_REQUEST',
  'INVALID_JSON',
  'IDEMPOTENCY_KEY_INVALID',
  'FORBIDDEN',
  'METHOD_NOT_ALLOWED',
  'REQUEST_TIMEOUT',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'MISDIRECTED_REQUEST',
  'RATE_LIMITED',
  'HEADERS_TOO_LARGE',
  'INTERNAL_ERROR',
  'UNAVAILABLE',
];

/** The codes that an operation has beyond those of the transport, by which it is told from others. */
function ownCodes(route: Route): ErrorCode[] {
  const { method, refusals, isPlain, isPublic } = route;
  const codes: ErrorCode[] = ['VALIDATION_FAILED', ...refusals];
  if (!isPlain) codes.push('UNAUTHORIZED');
  // A session that is used from the page of another site.
  if (!isPublic && method !== 'get') codes.push('FORBIDDEN');
  if (isRepeatable(route)) codes.push('IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_IN_PROGRESS');
  return [...new Set(codes)];
}

/** Every code that a route refuses with. */
export function codesOf(route: Route): ErrorCode[] {
  const hasBody = route.method === 'post' || route.method === 'patch';
  const possible = transportCodes.filter((code) => {
    if (code === 'INVALID_JSON' || code === 'UNSUPPORTED_MEDIA_TYPE') return hasBody;
    if (code === 'IDEMPOTENCY_KEY_INVALID') return takesKey(route);
    if (code === 'RATE_LIMITED' || code === 'INTERNAL_ERROR') return !route.isPlain;
    return code !== 'FORBIDDEN' && (code !== 'UNAVAILABLE' || !route.isPlain);
  });
  return [...new Set([...ownCodes(route), ...possible])];
}

export type Registry = OpenAPIHono['openAPIRegistry'];

type Reference = { readonly $ref: string };

/** `OUT_OF_STOCK` as the name of an answer: `OutOfStock`. */
function answerName(code: ErrorCode): string {
  return code.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Puts the refusals into the document's components, each once. */
export class Refusals {
  private readonly known = new Set<string>();

  constructor(private readonly registry: Registry) {}

  /** What an operation refuses with, by status; `default` is what any request may be refused with. */
  answers(route: Route): Record<string, Reference> {
    const own = ownCodes(route);
    const codes = (Object.keys(errorCodes) as ErrorCode[]).filter((code) => own.includes(code));
    const statuses = new Set(codes.map((code) => errorCodes[code].status));
    const answers = [...statuses].map((status) => {
      const same = codes.filter((code) => errorCodes[code].status === status);
      const name = same.map(answerName).join('Or');
      return [status, this.answer(name, same, headersOfRefusal(status))] as const;
    });
    const transport = this.answer('Refused', transportCodes, headersOfTransport());
    return { ...Object.fromEntries(answers), default: transport };
  }

  private answer(name: string, codes: readonly ErrorCode[], headers: object): Reference {
    if (!this.known.has(name)) {
      this.registry.registerComponent('responses', name, {
        description: codes.map(explained).join('\n\n'),
        headers: headers as Record<string, Reference>,
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.assign({}, ...codes.map(problemExamples)),
          },
        },
      });
    }
    this.known.add(name);
    return { $ref: `#/components/responses/${name}` };
  }
}

function explained(code: ErrorCode): string {
  const { status, when } = errorCodes[code];
  return `${status} \`${code}\`: ${when}`;
}
