import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { createApi } from '@/app/api/_app/app';
import { healthRoutes } from '@/app/api/_app/plain-routes';
import type { Shop } from '@/lib/shop';
import { documentationOf, readDocument } from '../support/checked-fetch';
import { Documentation } from '../support/documentation';
import { get } from './ask';

const url = inject('shopUrl');
const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** `METHOD /path` of everything that the API, or for it the front door, serves, in the words of the document. */
function servedRoutes(): string[] {
  const { routes } = createApi({} as Shop);
  const named = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  const frontDoorCodes = healthRoutes.map(({ path }) => `GET /api${path}`);
  return [...new Set([...named, ...frontDoorCodes])].sort();
}

/** What the linter says of a document, and whether it was content. */
async function lint(document: unknown): Promise<{ ok: boolean; problems: unknown[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'openshelf-document-'));
  try {
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const command = join(checkout, 'node_modules/.bin/redocly');
    const rules = join(checkout, 'redocly.yaml');
    const args = ['lint', file, `--config=${rules}`, '--format=json', '--max-problems=1000'];
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' };
    const { stdout } = await promisify(execFile)(command, args, { cwd: checkout, env }).catch(
      (error: { stdout: string }) => error,
    );
    const { problems, totals } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    return { ok: totals.errors === 0 && totals.warnings === 0, problems };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('HTTP', () => {
  describe('api-documentation / The document', () => {
    test('Served and documented routes are the same', async () => {
      const { body } = await get<{ openapi: string }>('/api/openapi.json');
      expect(body.openapi).toMatch(/^3\.1/);
      const { operations } = await documentationOf(url);
      expect([...operations].sort()).toEqual(servedRoutes());
      expect(operations).toContain('POST /api/orders');
    });

    test('Served and documented routes are the same · with every word of a path required', async () => {
      const { paths } = await readDocument(url);
      type Parameter = { readonly in?: string; readonly required?: boolean };
      const inPaths = Object.values(paths)
        .flatMap((item) => Object.values(item) as { parameters?: Parameter[] }[])
        .flatMap(({ parameters = [] }) => parameters)
        .filter((parameter) => parameter.in === 'path');
      expect(inPaths.length).toBeGreaterThan(10);
      expect(inPaths.filter((parameter) => parameter.required !== true)).toEqual([]);
    });

    test('The linter finds nothing', async () => {
      const document = await readDocument(url);
      expect(await lint(document)).toEqual({ ok: true, problems: [] });
      // It does look: also at the examples.
      const text = JSON.stringify(document).replaceAll('"totalCents":2500', '"totalCents":"much"');
      expect((await lint(JSON.parse(text))).ok).toBe(false);
    }, 60_000);

    test('The linter finds nothing · and every answer with a body has an example', async () => {
      const { paths, components } = await readDocument(url);
      const answers = Object.values(paths)
        .flatMap((item) => Object.values(item))
        .flatMap(({ responses }) => Object.values(responses))
        .concat(Object.values(components.responses as Record<string, { $ref: string }>));
      type Media = { example?: unknown; examples?: Record<string, unknown> };
      const media = answers.flatMap((answer) =>
        'content' in answer ? Object.values(answer.content as Record<string, Media>) : [],
      );
      expect(media.length).toBeGreaterThan(30);
      for (const { example, examples } of media) {
        expect(example ?? Object.keys(examples ?? {})[0]).toBeDefined();
      }
    });
  });

  describe('http-api / Routes and statuses', () => {
    test('Each success has its status', async () => {
      const { paths } = await readDocument(url);
      const others: Record<string, string> = {};
      for (const [path, item] of Object.entries(paths)) {
        for (const [method, { responses }] of Object.entries(item)) {
          const [success, ...more] = Object.keys(responses).filter((status) => status < '300');
          expect(more).toEqual([]);
          if (success !== '200') others[`${method.toUpperCase()} ${path}`] = success ?? 'none';
        }
      }
      expect(others).toEqual({
        'POST /api/auth/register': '201',
        'POST /api/keys': '201',
        'POST /api/orders': '201',
        'POST /api/products': '201',
        'POST /api/auth/password': '204',
        'POST /api/auth/sign-out-everywhere': '204',
        'DELETE /api/keys/{id}': '204',
        'DELETE /api/products/{id}': '204',
        'DELETE /api/users/{userId}/sessions': '204',
        'DELETE /api/users/{userId}/sessions/{sessionId}': '204',
      });
    });
  });

  describe('api-documentation / Answers as documented', () => {
    const headers = { 'X-Request-Id': '1', 'Cache-Control': 'no-cache', ETag: '"1"' };

    async function held(status: number, body: unknown, more: Record<string, string> = headers) {
      const documentation = new Documentation(await readDocument(url));
      return documentation.differences({
        method: 'GET',
        path: '/api/products?limit=1',
        status,
        headers: new Headers({ 'Content-Type': 'application/json', ...more }),
        text: JSON.stringify(body),
      });
    }

    test('An answer that is not documented is noticed', async () => {
      const { body } = await get<Record<string, unknown>[]>('/api/products?limit=1');
      const [product] = body;
      expect(await held(200, body)).toEqual([]);
      const { id: _, ...withoutId } = product ?? {};
      for (const [differences, what] of [
        [await held(418, body), '418'],
        [await held(200, [withoutId]), "'id'"],
        [await held(200, [{ ...product, secret: 'yes' }]), 'secret'],
      ] as const) {
        expect(differences).toHaveLength(1);
        expect(differences[0]).toContain('GET /api/products (listProducts)');
        expect(differences[0]).toContain(what);
      }
    });

    test('An answer that is not documented is noticed · refusals too', async () => {
      const { ETag: _, ...common } = headers;
      const asProblem = { ...common, 'Content-Type': 'application/problem+json' };
      const said = { type: '', title: '', detail: '', message: '', instance: '', requestId: '1' };
      const refused = (status: number, code: string, details?: object) =>
        held(status, { ...said, status, code, ...(details && { details }) }, asProblem);
      const errors = [{ path: 'limit', reason: 'At most 100' }];

      expect(await refused(400, 'VALIDATION_FAILED', { errors })).toEqual([]);
      expect(await refused(400, 'BAD_REQUEST')).toEqual([]);
      const name = 'GET /api/products (listProducts)';
      expect(await refused(400, 'CART_EMPTY')).toEqual([
        `${name} 400: the code CART_EMPTY is not documented`,
      ]);
      expect(await refused(503, 'VALIDATION_FAILED')).toEqual([
        `${name} 503: the code VALIDATION_FAILED is documented with another status`,
      ]);
      expect(await refused(400, 'VALIDATION_FAILED', { items: [] })).toEqual([
        `${name} 400: the details of VALIDATION_FAILED are not those of its example`,
      ]);
    });

    test('An answer that is not documented is noticed · its headers and content type too', async () => {
      expect(await held(200, [], { ...headers, 'X-Secret': '1' })).toEqual([
        'GET /api/products (listProducts) 200: the header x-secret is not documented',
      ]);
      expect(await held(200, [], { 'X-Request-Id': '1', ETag: '"1"' })).toEqual([
        'GET /api/products (listProducts) 200: the header Cache-Control is missing',
      ]);
      expect(await held(200, [], { ...headers, 'Content-Type': 'text/html' })).toEqual([
        'GET /api/products (listProducts) 200: the content type text/html is not documented',
      ]);
    });
  });
});
