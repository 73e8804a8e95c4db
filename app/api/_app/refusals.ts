import type { OpenAPIHono } from '@hono/zod-openapi';
import { type ErrorCode, errorCodes } from '@/app/_server/error-codes';
import { headersOfRefusal } from './answer-headers';
import { problemExample, problemSchema, typeName } from './problem-schemas';
import { isRepeatable, type Route, takesKey } from './route';

/** What the front door says before it is known which route was meant. */
const frontDoorCodes: readonly ErrorCode[] = [
  'BAD_REQUEST',
  'METHOD_NOT_ALLOWED',
  'REQUEST_TIMEOUT',
  'PAYLOAD_TOO_LARGE',
  'MISDIRECTED_REQUEST',
  'HEADERS_TOO_LARGE',
];

/** Every code that a route refuses with: its own, and those that follow from what it is. */
export function codesOf(route: Route): ErrorCode[] {
  const { method, refusals, isPlain, isPublic } = route;
  const codes: ErrorCode[] = ['VALIDATION_FAILED', ...refusals];
  if (!isPlain) codes.push('UNAUTHORIZED', 'RATE_LIMITED', 'INTERNAL_ERROR', 'UNAVAILABLE');
  // A session that is used from the page of another site.
  if (!isPublic && method !== 'get') codes.push('FORBIDDEN');
  if (method === 'post' || method === 'patch') codes.push('INVALID_JSON', 'UNSUPPORTED_MEDIA_TYPE');
  if (takesKey(route)) codes.push('IDEMPOTENCY_KEY_INVALID');
  if (isRepeatable(route)) codes.push('IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_IN_PROGRESS');
  codes.push(...frontDoorCodes);
  return [...new Set(codes)];
}

export type Registry = OpenAPIHono['openAPIRegistry'];

type Reference = { readonly $ref: string };

/** Puts problems and answers of the same status into the document's components, each once. */
export class Refusals {
  private readonly known = new Set<string>();

  constructor(private readonly registry: Registry) {}

  /** The answers of these codes, by their status. */
  answers(codes: readonly ErrorCode[]): Record<string, Reference> {
    const inOrder = (Object.keys(errorCodes) as ErrorCode[]).filter((code) => codes.includes(code));
    const statuses = new Set(inOrder.map((code) => errorCodes[code].status));
    const answers = [...statuses].map((status) => {
      const same = inOrder.filter((code) => errorCodes[code].status === status);
      return [status, this.answer(status, same)] as const;
    });
    return Object.fromEntries(answers);
  }

  private answer(status: number, codes: readonly ErrorCode[]): Reference {
    const name = codes.map(typeName).join('Or');
    if (!this.known.has(name)) this.register(name, status, codes);
    this.known.add(name);
    return { $ref: `#/components/responses/${name}` };
  }

  private register(name: string, status: number, codes: readonly ErrorCode[]): void {
    const refs = codes.map((code) => this.problem(code));
    const mapping = Object.fromEntries(codes.map((code, at) => [code, refs[at]?.$ref ?? '']));
    const schema =
      refs.length === 1 && refs[0]
        ? refs[0]
        : { oneOf: refs, discriminator: { propertyName: 'code', mapping } };
    const examples = Object.fromEntries(
      codes.map((code) => [code, { value: problemExample(code) }]),
    );
    this.registry.registerComponent('responses', name, {
      description: codes.map((code) => `\`${code}\`: ${errorCodes[code].when}`).join('\n\n'),
      headers: headersOfRefusal(status),
      content: { 'application/problem+json': { schema, examples } },
    });
  }

  private problem(code: ErrorCode): Reference {
    const name = typeName(code);
    if (!this.known.has(code)) this.registry.register(name, problemSchema(code));
    this.known.add(code);
    return { $ref: `#/components/schemas/${name}` };
  }
}
