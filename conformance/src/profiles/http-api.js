import { expectEqual, expectError, expectJson, expectThat } from '../expect.js';
import { NoAnswer } from '../no-answer.js';
import { expectProblem, httpApi } from '../problem.js';

const LIMIT_BYTES = 64 * 1024;
const LOGIN = '/api/auth/login';
const CUT_OFF_MS = 20_000;

/** @type {import('../types.js').Profile} */
export const httpApiProfile = {
  name: 'http-api',
  summary: 'what every answer has in common, and what is refused at the door',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: httpApi.errors('An error is a problem document'),
      name: 'a product that there is not',
      async run(ctx) {
        const path = '/api/products/prod_000000000000000000000';
        expectProblem(await ctx.anyone.get(path), 404, 'PRODUCT_NOT_FOUND');
      },
    },
    {
      scenario: httpApi.errors('A body that is not JSON is refused'),
      name: 'half a login, two values, and what only looks like JSON',
      async run(ctx) {
        for (const raw of ['{"email":', '{} {}', '{"email": NaN}', "{'email': 1}"]) {
          expectProblem(
            await ctx.anyone.send({ method: 'POST', path: LOGIN, raw }),
            400,
            'INVALID_JSON',
          );
        }
      },
    },
    {
      scenario: httpApi.door('An unknown path is not found'),
      name: 'paths that there are not',
      async run(ctx) {
        for (const path of ['/api/nothing-here', '/api', '/api/products/a/b']) {
          expectProblem(await ctx.anyone.get(path), 404, 'NOT_FOUND');
        }
      },
    },
    {
      scenario: httpApi.door('A method that is not there names those that are'),
      name: 'PUT and TRACE for the products',
      async run(ctx) {
        for (const method of ['PUT', 'TRACE']) {
          const answer = await ctx.anyone.send({ method, path: '/api/products' });
          expectProblem(answer, 405, 'METHOD_NOT_ALLOWED');
          const allowed = (answer.headers.allow ?? '').split(/\s*,\s*/);
          const named = allowed.includes('GET') && allowed.includes('POST');
          expectThat(answer, named, 'an Allow with GET and POST', answer.headers.allow);
        }
      },
    },
    ...[false, true].map((chunked) => ({
      scenario: httpApi.door('A body over 64 KiB is refused'),
      name: `bodies of 65536 and 65537 bytes, ${chunked ? 'chunked' : 'with a length'}`,
      async run(/** @type {import('../context.js').Context} */ ctx) {
        const login = { method: 'POST', path: LOGIN, chunked };
        const long = await ctx.anyone.send({ ...login, raw: bodyOf(LIMIT_BYTES + 1) });
        expectProblem(long, 413, 'PAYLOAD_TOO_LARGE');
        const longest = await ctx.anyone.send({ ...login, raw: bodyOf(LIMIT_BYTES) });
        expectThat(longest, longest.status !== 413, 'anything but 413', longest.status);
        expectThat(longest, longest.status < 500, 'no failure', longest.status);
      },
    })),
    {
      scenario: httpApi.door('A body that is not said to be JSON is refused'),
      name: 'a good login as text and as nothing',
      async run(ctx) {
        const { email, password } = await ctx.newShopper();
        const raw = JSON.stringify({ email, password });
        for (const type of ['text/plain', '']) {
          const headers = { 'content-type': type };
          const answer = await ctx.anyone.send({ method: 'POST', path: LOGIN, raw, headers });
          expectProblem(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
        }
        expectJson(await ctx.anyone.send({ method: 'POST', path: LOGIN, raw }), 200);
      },
    },
    {
      scenario: httpApi.door('An oversized or stalled request is cut off'),
      name: '32 KiB of headers, and 10 bytes of 1000, while products are read',
      async run(ctx) {
        const { host, target, send } = ctx.wire;
        const lines = [`GET ${target('/api/products')} HTTP/1.1`, `Host: ${host}`];
        const [large] = await send([...lines, `X-Large: ${'x'.repeat(32 * 1024)}`]);
        if (large) expectEqual(large, 'status', large.status, 431);

        const head = [`POST ${target(LOGIN)} HTTP/1.1`, `Host: ${host}`];
        const type = 'Content-Type: application/json';
        const how = { waitMs: CUT_OFF_MS };
        const stalled = send([...head, type, 'Content-Length: 1000'], '0123456789', how);
        expectJson(await ctx.anyone.get('/api/products', { limit: 1 }), 200);
        // An answer or an end: what comes later than the limit is thrown.
        await stalled.catch((error) => {
          if (!(error instanceof NoAnswer && error.isLost)) throw error;
        });
      },
    },
    {
      scenario: httpApi.door('A malformed percent is a bad request'),
      name: 'half an escaped character',
      async run(ctx) {
        const answer = await ctx.anyone.get('/api/products/%E0%A4%A');
        expectProblem(answer, 400, 'VALIDATION_FAILED');
        const page = await ctx.anyone.get('/products/%E0%A4%A');
        expectEqual(page, 'status', page.status, 400);
      },
    },
    {
      scenario: httpApi.requestIds('Every answer has its own request id'),
      name: 'answers of the API, good and bad, each asked twice',
      async run(ctx) {
        const product = await ctx.newProduct();
        const answers = [];
        for (const path of [
          `/api/products/${product.id}`,
          product.image,
          '/',
          '/api/nothing-here',
        ]) {
          answers.push(await ctx.anyone.get(path), await ctx.anyone.get(path));
        }
        const broken = { method: 'POST', path: LOGIN, raw: '{' };
        for (const answer of [await ctx.anyone.send(broken), await ctx.anyone.send(broken)]) {
          expectError(answer, 400, 'INVALID_JSON');
          answers.push(answer);
        }
        const ids = answers.map(({ headers }) => headers['x-request-id']);
        expectThat(answers, ids.every(Boolean), 'an X-Request-Id each', ids);
        expectEqual(answers, 'different ids', new Set(ids).size, ids.length);
      },
    },
  ],
};

/** A login of exactly so many bytes. @param {number} bytes */
function bodyOf(bytes) {
  const [start, end] = ['{"email":"a@example.com","password":"', '"}'];
  return start + 'x'.repeat(bytes - start.length - end.length) + end;
}
