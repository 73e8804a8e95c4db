import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { SESSION_COOKIE } from '@/app/_server/cookies';
import { answerHeaders, type Header, headersOfAnswer } from './answer-headers';
import { head, tagOf } from './document-head';
import { problemSchema } from './problem-schemas';
import { EXPECTED } from './read-input';
import { Refusals, type Registry } from './refusals';
import { isRepeatable, type Route, takesKey } from './route';

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The OpenAPI document of these routes. */
export function openApiDocument(routes: readonly Route[]): OpenApiDocument {
  const described = new OpenAPIHono();
  const registry = described.openAPIRegistry;
  const refusals = new Refusals(registry);
  for (const [component, header] of Object.entries(answerHeaders)) {
    const { name: _, ...shown }: Header = header;
    registry.registerComponent('headers', component, shown);
  }
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The `token` of `POST /api/auth/login`.',
  });
  registry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'osk_…',
    description: 'The `key` of `POST /api/keys`, or one made in the office, with the scope named.',
  });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: "The session of a browser, for the shop's own pages.",
  });
  for (const [name, parameter] of Object.entries(headersAsked)) {
    registry.registerComponent('parameters', name, { in: 'header', ...parameter });
  }
  registry.register('Problem', problemSchema);
  for (const route of routes) register(registry, refusals, route);
  return described.getOpenAPI31Document(head(routes));
}

const headersAsked = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    description:
      'Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.',
    schema: { type: 'string', pattern: '^[!-~]([ -~]{0,253}[!-~])?$' },
    example: '0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11',
  },
  'If-Match': {
    name: 'If-Match',
    description:
      'Does it only while the product is as one of these tags says; otherwise 412 `PRECONDITION_FAILED`.',
    schema: { type: 'string' },
    example: '"7-42"',
  },
  'If-None-Match': {
    name: 'If-None-Match',
    description: 'Tags of what the caller has: where one is that of the answer, it is 304.',
    schema: { type: 'string' },
    example: '"7-42"',
  },
} as const;

function headersOf(route: Route) {
  const names: (keyof typeof headersAsked)[] = [];
  if (takesKey(route)) names.push('Idempotency-Key');
  if (route.readTag) names.push('If-Match');
  if (route.isShared) names.push('If-None-Match');
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function register(registry: Registry, refusals: Refusals, route: Route): void {
  const { method, path, answer } = route;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const fields = explained(route);
  const inPath = Object.fromEntries(names.map((name) => [name, required(fields[name])]));
  const inHeader = [...names, EXPECTED];
  const others = Object.entries(fields).filter(([name]) => !inHeader.includes(name));
  const rest = z.strictObject(Object.fromEntries(others));
  const hasBody = method === 'post' || method === 'patch';
  const { example, schema } = answer;
  registry.registerPath({
    method,
    path: `/api${path}`,
    operationId: route.name,
    summary: route.summary,
    ...(route.about && { description: route.about }),
    tags: [tagOf(route)],
    security: securityOf(route),
    parameters: headersOf(route),
    request: {
      ...(names.length > 0 && { params: z.object(inPath) }),
      ...(hasBody ? { body: bodyOf(rest, route.example) } : { query: rest }),
    },
    responses: {
      [answer.status]: {
        description: answer.description,
        headers: headersOfAnswer([
          ...(answer.headerNames ?? []),
          ...(isRepeatable(route) ? (['Idempotent-Replayed'] as const) : []),
        ]),
        ...(schema && { content: { 'application/json': { schema, example } } }),
      },
      ...(route.isShared && { 304: notModified }),
      ...refusals.answers(route),
    },
  });
}

const notModified = {
  description: 'The caller has it already: nothing changed since the tag that was sent',
  headers: headersOfAnswer(['ETag']),
};

function securityOf({ isPublic, knowsGuests, scope }: Route): Record<string, string[]>[] {
  const withKey = scope ? [{ key: [scope] }] : [];
  const callers = [{ token: [] }, { session: [] }, ...withKey];
  if (!isPublic) return callers;
  return knowsGuests ? [{}, ...callers] : [];
}

/** What is in the path is there, also where the use-case could do without it. */
function required(field: z.ZodType = z.string()): z.ZodType {
  if (!(field instanceof z.ZodOptional)) return field;
  const inner = field.unwrap() as z.ZodType;
  return field.description === undefined ? inner : inner.describe(field.description);
}

function explained({ takes, fields = {} }: Route): Record<string, z.ZodType> {
  const shape = Object.entries(takes.shape as Record<string, z.ZodType>);
  return Object.fromEntries(
    shape.map(([name, type]) => [name, fields[name] ? type.describe(fields[name]) : type]),
  );
}

function bodyOf(schema: z.ZodObject, example: unknown) {
  // A request that needs no field may have no body.
  const required = !schema.safeParse({}).success;
  return { required, content: { 'application/json': { schema, example } } };
}
