import { expectEqual, expectError, expectThat } from './expect.js';
import { scenariosOf } from './scenarios.js';

/** @typedef {import('./types.js').Answer} Answer */

/**
 * A refusal as a whole problem document (RFC 9457), which `mini` does not ask for.
 *
 * @param {Answer} answer
 * @param {number} status
 * @param {string} code
 * @param {string} [message]
 */
export function expectProblem(answer, status, code, message) {
  const body = expectError(answer, status, code, message);
  const type = answer.headers['content-type'] ?? '';
  expectThat(answer, /^application\/problem\+json\b/.test(type), 'application/problem+json', type);
  for (const field of ['type', 'title', 'detail']) {
    const value = body[field];
    expectThat(answer, typeof value === 'string' && value !== '', `a text as ${field}`, value);
  }
  expectEqual(answer, 'status in the body', body.status, status);
  expectEqual(answer, 'instance', body.instance, answer.request.target.split('?')[0]);
  expectThat(answer, Boolean(body.requestId), 'a requestId', body.requestId);
  expectEqual(answer, 'requestId', body.requestId, answer.headers['x-request-id']);
  return body;
}

/**
 * `VALIDATION_FAILED` that names these fields and no other.
 *
 * @param {Answer} answer
 * @param {...string} paths
 */
export function expectInvalid(answer, ...paths) {
  const { details } = expectProblem(answer, 400, 'VALIDATION_FAILED');
  const fields = details?.errors ?? [];
  const named = new Set(fields.map((/** @type {any} */ field) => field.path));
  expectEqual(answer, 'bad fields', [...named].sort(), [...paths].sort());
  const reasons = fields.map((/** @type {any} */ field) => field.reason);
  const told = reasons.every(
    (/** @type {unknown} */ reason) => reason && typeof reason === 'string',
  );
  expectThat(answer, told, 'a reason for each field', reasons);
}

/**
 * Both answers say the same but for the request id, and the path where two were asked.
 *
 * @param {Answer} first
 * @param {Answer} second
 */
export function expectAlike(first, second) {
  const [a, b] = [first, second].map(({ json, status, headers }) => {
    const { requestId, instance, ...rest } = json ?? {};
    return { status, type: headers['content-type'], ...rest };
  });
  expectEqual([first, second], 'the second answer', b, a);
}

export const httpApi = {
  routes: scenariosOf('http-api', 'Routes and statuses'),
  paging: scenariosOf('http-api', 'Paging headers'),
  access: scenariosOf('http-api', 'Access'),
  errors: scenariosOf('http-api', 'Errors'),
  door: scenariosOf('http-api', 'Requests refused at the door'),
  requestIds: scenariosOf('http-api', 'Request ids'),
};
