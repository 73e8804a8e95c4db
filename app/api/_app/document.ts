import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { SESSION_COOKIE } from '@/app/_server/cookies';
import { answerHeaders, type Header, headersOfAnswer } from './answer-headers';
import { head, tagOf } from './document-head';
import { EXPECTED } from './read-input';
import { codesOf, Refusals, type Registry } from './refusals';
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
  const parameters = {
    key: registry.registerParameter('Idempotency-Key', idempotencyKey),
    ifMatch: registry.registerParameter('If-Match', ifMatch),
    ifNoneMatch: registry.registerParameter('If-None-Match', ifNoneMatch),
  };
  for (const route of routes) register(registry, refusals, parameters, route);
  return described.getOpenAPI31Document(head(routes));
}

const idempotencyKey = z
  .string()
  .regex(/^[ -~]{1,255}$/)
  .optional()
  .openapi({
    param: { name: 'Idempotency-Key', in: 'header' },
    description:
      'Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.',
    example: '0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11',
  });

const ifMatch = z
  .string()
  .optional()
  .openapi({
    param: { name: 'If-Match', in: 'header' },
    description:
      'Does it only while the product is as one of these tags says; otherwise 412 `PRECONDITION_FAILED`.',
    example: '"7-42"',
  });

const ifNoneMatch = z
  .string()
  .optional()
  .openapi({
    param: { name: 'If-None-Match', in: 'header' },
    description: 'Tags of what the caller has: where one is that of the answer, it is 304.',
    example: '"7-42"',
  });

type Parameters = Readonly<Record<'key' | 'ifMatch' | 'ifNoneMatch', z.ZodType>>;

function headersAsked(route: Route, { key, ifMatch, ifNoneMatch }: Parameters): z.ZodType[] {
  return [
    ...(takesKey(route) ? [key] : []),
    ...(route.readTag ? [ifMatch] : []),
    ...(route.isShared ? [ifNoneMatch] : []),
  ];
}

function register(
  registry: Registry,
  refusals: Refusals,
  parameters: Parameters,
  route: Route,
): void {
  const { method, path, answer } = route;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const fields = explained(route);
  const inPath = Object.fromEntries(names.map((name) => [name, fields[name] ?? z.string()]));
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
    request: {
      ...(names.length > 0 && { params: z.object(inPath) }),
      headers: headersAsked(route, parameters),
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
      ...refusals.answers(codesOf(route)),
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
