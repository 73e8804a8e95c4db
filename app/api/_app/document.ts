import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { SESSION_COOKIE } from '@/app/_server/cookies';
import { answerHeaders, headersOfAnswer } from './answer-headers';
import { head, tagOf } from './document-head';
import { codesOf, Refusals, type Registry } from './refusals';
import type { Route } from './route';

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** The OpenAPI document of these routes. */
export function openApiDocument(routes: readonly Route[]): OpenApiDocument {
  const described = new OpenAPIHono();
  const registry = described.openAPIRegistry;
  const refusals = new Refusals(registry);
  for (const [name, header] of Object.entries(answerHeaders)) {
    registry.registerComponent('headers', name, { ...header });
  }
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The `token` of `POST /api/auth/login`.',
  });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: "The session of a browser, for the shop's own pages.",
  });
  for (const route of routes) register(registry, refusals, route);
  return described.getOpenAPI31Document(head(routes));
}

function register(registry: Registry, refusals: Refusals, route: Route): void {
  const { method, path, answer } = route;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const fields = explained(route);
  const inPath = Object.fromEntries(names.map((name) => [name, fields[name] ?? z.string()]));
  const others = Object.entries(fields).filter(([name]) => !names.includes(name));
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
      ...(hasBody ? { body: bodyOf(rest, route.example) } : { query: rest }),
    },
    responses: {
      [answer.status]: {
        description: answer.description,
        headers: headersOfAnswer(answer.headerNames),
        ...(schema && { content: { 'application/json': { schema, example } } }),
      },
      ...refusals.answers(codesOf(route)),
    },
  });
}

function securityOf({ isPublic, knowsGuests }: Route): Record<string, string[]>[] {
  const callers = [{ token: [] }, { session: [] }];
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
