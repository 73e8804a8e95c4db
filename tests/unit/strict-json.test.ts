import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ambiguityIn } from '@/app/api/_app/strict-json';

/** A JSON value as somebody writes it: members in any number, under names that may be the same. */
type Written =
  | { readonly kind: 'text'; readonly json: string }
  | { readonly kind: 'list'; readonly items: readonly Written[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Written])[] };

const names = fc.oneof(
  fc.constantFrom('a', 'b', 'quantity', '"', '\\', '{', '', ':', '__proto__', 'constructor'),
  fc.string({ maxLength: 3 }),
);

const { tree } = fc.letrec<{ tree: Written }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('{"a":1,"a":2}', null))
      .map((value) => ({ kind: 'text', json: JSON.stringify(value) }) as const),
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => ({ kind: 'list', items }) as const),
    fc
      .array(fc.tuple(names, tie('tree')), { maxLength: 4 })
      .map((members) => ({ kind: 'object', members }) as const),
  ),
}));

/** A name with some of its characters escaped, which makes it no other name. */
function escaped(name: string, at: number): string {
  const json = JSON.stringify(name).slice(1, -1);
  const plain = /^[a-z]/.test(json) && at % 2 === 0;
  return plain
    ? `"\\u${json.charCodeAt(0).toString(16).padStart(4, '0')}${json.slice(1)}"`
    : `"${json}"`;
}

function write(value: Written): string {
  if (value.kind === 'text') return value.json;
  if (value.kind === 'list') return `[ ${value.items.map(write).join(' ,')}]`;
  const members = value.members.map(([name, of], at) => `${escaped(name, at)} :\n${write(of)}`);
  return `{${members.join(', ')} }`;
}

function membersOf(value: Written): number {
  if (value.kind === 'text') return 0;
  if (value.kind === 'list') return value.items.reduce((sum, item) => sum + membersOf(item), 0);
  return value.members.reduce((sum, [, of]) => sum + 1 + membersOf(of), 0);
}

function membersRead(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, member) => sum + membersRead(member), own);
}

function isClear(value: Written): boolean {
  if (value.kind === 'text') return true;
  if (value.kind === 'list') return value.items.every(isClear);
  const said = value.members.map(([name]) => name);
  const odd = said.some((name) => ['__proto__', 'constructor', 'prototype'].includes(name));
  return !odd && new Set(said).size === said.length && value.members.every(([, of]) => isClear(of));
}

describe('the scanner of bodies', () => {
  test('what it accepts, JSON.parse reads to as many members as were written', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const json = write(value);
        const clear = ambiguityIn(json) === undefined;
        expect(clear).toBe(isClear(value));
        if (clear) expect(membersRead(JSON.parse(json))).toBe(membersOf(value));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['{"a":1,"a":2}', 'The body says a member twice'],
    ['{"quantity":1,"quant\\u0069ty":2}', 'The body says a member twice'],
    ['{"b":[{"a":1,"a":1}]}', 'The body says a member twice'],
    ['{"\\u005f_proto__":{}}', 'The body has a member that no object may have'],
    ['{"a":{"constructor":1}}', 'The body has a member that no object may have'],
    ['['.repeat(33) + ']'.repeat(33), 'The body is nested over 32 deep'],
  ])('%s is refused', (json, words) => {
    expect(ambiguityIn(json)).toBe(words);
  });

  test.each([
    '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}',
    '{"a":"{\\"a\\":1,\\"a\\":2}","b":"\\\\"}',
    '["__proto__","constructor","a","a"]',
    '['.repeat(32) + ']'.repeat(32),
    'null',
  ])('%s is accepted', (json) => {
    expect(ambiguityIn(json)).toBeUndefined();
  });

  test('a body of 64 KiB takes it no time, whatever is in it', () => {
    const texts = [`"${'\\\\'.repeat(32_000)}"`, `{"${'x'.repeat(65_000)}":1}`, '[1,'.repeat(30)];
    const began = performance.now();
    for (const text of texts) ambiguityIn(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
