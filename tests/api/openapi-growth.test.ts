import { describe, expect, inject, test } from 'vitest';
import { tag } from '../doors/unique';
import { checkedFetch, readDocument } from '../support/checked-fetch';
import { type Documented, lookUp, type OpenApi, type Reference } from '../support/openapi';
import { product } from './people';

const url = inject('shopUrl');

type Schema = { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

function schemaOf(document: OpenApi, name: string): Schema {
  return lookUp(document, `#/components/schemas/${name}`);
}

/** Everything in a value under this key, however deep; references are followed. */
function found(
  document: OpenApi,
  value: unknown,
  key: string,
  seen = new Set<string>(),
): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'example' || name === 'examples') return [];
    if (name === '$ref') {
      if (seen.has(inner)) return [];
      return found(document, lookUp(document, inner), key, seen.add(inner));
    }
    return [...(name === key ? [inner] : []), ...found(document, inner, key, seen)];
  });
}

function refusalsOf(document: OpenApi, responses: object): Documented[] {
  return Object.entries(responses)
    .filter(([status]) => status === 'default' || Number(status) >= 400)
    .map(([, { $ref }]: [string, Reference]) => lookUp<Documented>(document, $ref));
}

describe('HTTP', () => {
  describe('api-documentation / Room to grow', () => {
    test('Answers may grow', async () => {
      const document = await readDocument(url);
      const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
      const answers = operations.map(({ responses }) => responses);
      expect(answers.length).toBeGreaterThan(25);
      expect(found(document, answers, 'additionalProperties')).toEqual([{}]);
      expect(found(document, answers, 'enum')).toEqual([]);
      expect(schemaOf(document, 'Order').properties.status).toMatchObject({
        type: 'string',
        'x-extensible-enum': ['PENDING_PAYMENT', 'PAID'],
      });
    });

    test('Every refusal has one schema', async () => {
      const document = await readDocument(url);
      const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
      for (const { responses } of operations) {
        expect(responses.default).toEqual({ $ref: '#/components/responses/Refused' });
        const refusals = refusalsOf(document, responses);
        expect(refusals.length).toBeGreaterThan(1);
        for (const { content } of refusals) {
          expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
          const schema = content?.['application/problem+json']?.schema;
          expect(schema).toEqual({ $ref: '#/components/schemas/Problem' });
        }
      }
      expect(schemaOf(document, 'Problem').properties.status?.type).toBe('integer');
      const refused = lookUp<Documented>(document, '#/components/responses/Refused');
      const examples = Object.keys(refused.content?.['application/problem+json']?.examples ?? {});
      const codes = 'BAD_REQUEST METHOD_NOT_ALLOWED REQUEST_TIMEOUT PAYLOAD_TOO_LARGE';
      const more = 'MISDIRECTED_REQUEST RATE_LIMITED HEADERS_TOO_LARGE INTERNAL_ERROR UNAVAILABLE';
      expect(examples).toEqual(expect.arrayContaining(`${codes} ${more}`.split(' ')));
    });

    test('A link is followed as it stands', async () => {
      const category = `tiles-${tag()}`;
      const ids: string[] = [];
      for (const name of ['One', 'Two', 'Three']) ids.push((await product({ name, category })).id);
      const list = `${url}/api/products?category=${category}&limit=2`;
      const first = await checkedFetch(list);
      const [, next = ''] = /^<([^>]*)>; rel="next"$/.exec(first.headers.get('Link') ?? '') ?? [];
      const second = await checkedFetch(next);
      const both = [...(await first.json()), ...(await second.json())] as { id: string }[];
      expect(both.map(({ id }) => id).sort()).toEqual(ids.sort());
      expect(second.headers.get('Link')).toBeNull();
    });
  });
});
