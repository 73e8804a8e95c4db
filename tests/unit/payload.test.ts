import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, fingerprintsOf } from '@/lib/idempotency/payload';

const secrets = ['a-first-signing-secret-for-this-test'];

/** The same value with its members in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, turned(member)]);
  return Object.fromEntries(members.reverse());
}

/** As it arrives: JSON knows no -0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the fingerprint of a payload', () => {
  test('is the same whatever the order of members, and after a way over JSON', () => {
    fc.assert(
      fc.property(
        fc.json().map((text) => JSON.parse(text)),
        (value) => {
          const print = fingerprintsOf(value, secrets);
          expect(fingerprintsOf(turned(value), secrets)).toEqual(print);
          expect(fingerprintsOf(JSON.parse(JSON.stringify(value, null, 2)), secrets)).toEqual(
            print,
          );
        },
      ),
    );
  });

  test('is another one for another value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(!isDeepStrictEqual(plain(one), plain(other)));
        expect(fingerprintsOf(one, secrets)).not.toEqual(fingerprintsOf(other, secrets));
      }),
    );
    const different = ['1', 1, [1], { a: 1 }, { b: 1 }, { a: '1' }, {}, [], null, true, '{}', [[]]];
    const prints = different.map((value) => fingerprintsOf(value, secrets)[0]);
    expect(new Set(prints).size).toBe(different.length);
  });

  test('says the same as JSON does where there is nothing to sort', () => {
    expect(
      canonicalJson(JSON.parse('{"b":[2.0,1e2,-0],"a":"\\u0041","__proto__":{"x":null}}')),
    ).toBe('{"__proto__":{"x":null},"a":"A","b":[2,100,0]}');
  });

  test('needs the secret, and knows every one that is in use', () => {
    const payload = { password: 'correct horse battery' };
    const [print = ''] = fingerprintsOf(payload, secrets);
    expect(print).not.toBe(createHash('sha256').update(canonicalJson(payload)).digest('base64url'));
    const rotated = fingerprintsOf(payload, ['a-new-secret', ...secrets]);
    expect(rotated[0]).not.toBe(print);
    expect(rotated).toContain(print);
  });

  test('is not taken of what is nested deeper than any payload', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(() => canonicalJson(deep)).toThrow('Some fields are not valid');
  });
});
