import type { Context } from 'hono';
import { doorProblem, type Problem, problemOf } from '@/app/_server/problem';
import { BodyRefused } from './read-body';
import { requestIdOf } from './request-id';
import { limitHeadersOf } from './request-limit';

/** The answer to anything that was thrown. */
export function refuse(error: unknown, c: Context): Response {
  const asked = { instance: c.req.path, requestId: requestIdOf(c) };
  const limit = limitHeadersOf(c);
  if (error instanceof BodyRefused) {
    return problemResponse(doorProblem(error.code, error.message, asked), limit);
  }
  return problemResponse(problemOf(error, asked), limit);
}

/** The answer to a path that no route has. */
export function routeNotFound(c: Context): Response {
  const asked = { instance: c.req.path, requestId: requestIdOf(c) };
  return problemResponse(doorProblem('NOT_FOUND', 'There is nothing at this address', asked));
}

/** The answer to a method that a path does not have. */
export function methodNotAllowed(c: Context, allowed: readonly string[]): Response {
  const asked = { instance: c.req.path, requestId: requestIdOf(c) };
  const message = `This address knows ${allowed.join(', ')}`;
  const problem = doorProblem('METHOD_NOT_ALLOWED', message, asked);
  return problemResponse(problem, { allow: allowed.join(', ') });
}

export function problemResponse(problem: Problem, more: Record<string, string> = {}): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-request-id': problem.requestId,
    ...more,
  };
  if (problem.status === 401) headers['www-authenticate'] = 'Bearer realm="openshelf"';
  // RFC 6750, section 3.1: which scope the key lacks.
  if (problem.code === 'FORBIDDEN' && problem.details?.scope !== undefined) {
    const { scope } = problem.details;
    headers['www-authenticate'] = `Bearer error="insufficient_scope", scope="${scope}"`;
  }
  if (problem.status === 503 || problem.code === 'IDEMPOTENCY_IN_PROGRESS')
    headers['retry-after'] = '1';
  if (problem.code === 'RATE_LIMITED')
    headers['retry-after'] = String(problem.details?.retryAfterSeconds ?? 1);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
