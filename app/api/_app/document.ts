import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { AnyEntry } from './entry';

/** Every refusal has this shape (RFC 9457). */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  message: z.string(),
  requestId: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});

/** Tells the OpenAPI registry about an entry. */
export function document(app: OpenAPIHono, entry: AnyEntry): void {
  const { method, path, summary, answer, refusals } = entry;
  const takes = entry.takes ?? entry.useCase.input;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const inPath = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const rest = takes.omit(
    Object.fromEntries(names.map((name) => [name, true])) as Record<never, true>,
  );
  const hasBody = method === 'post' || method === 'patch';
  const body = { content: { 'application/json': { schema: rest } } };
  const content = answer.schema && { 'application/json': { schema: answer.schema } };
  const refusal = { 'application/problem+json': { schema: problemSchema } };
  app.openAPIRegistry.registerPath(
    createRoute({
      method,
      path: `/api${path}`,
      operationId: entry.useCase.name,
      summary,
      request: { params: inPath, ...(hasBody ? { body } : { query: rest }) },
      responses: {
        [answer.status]: { description: answer.description, ...(content && { content }) },
        default: {
          description: ['VALIDATION_FAILED', ...refusals].join(', '),
          content: refusal,
        },
      },
    }),
  );
}
