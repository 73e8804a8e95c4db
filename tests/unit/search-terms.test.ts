import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canBePrefix,
  fold,
  searchColumnOf,
  searchWordsOf,
  termsOf,
} from '@/lib/shared/search-terms';
import { anyText } from './fixtures';

describe('folded text', () => {
  test('has no capitals of the Latin alphabet and no accents', () => {
    expect(fold('ÀÉÎÕÜ Ångström ﬁne')).toBe('aeiou angstrom fine');
    fc.assert(
      fc.property(anyText, (words) => {
        expect(fold(words)).not.toMatch(/[A-Z]|\p{M}/u);
      }),
    );
  });
});

describe('the terms of a text', () => {
  test.each([
    ['100% Wool', ['100', '%', 'wool']],
    ['“Blau” 2×', ['“', 'blau', '”', '2', '×']],
    ["O'Neill snake_case", ['o', "'", 'neill', 'snake', '_', 'case']],
    ['東京Tower ไทย', ['東', '京', 'tower', 'ไ', 'ท', 'ย']],
    ['a\u200bb \u0000\n', ['a', 'b']],
  ])('of %j are %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('hold every letter and digit of it, and no space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = termsOf(text).join('');
        expect(kept.match(/[\p{L}\p{N}]/gu) ?? []).toEqual(
          fold(text).match(/[\p{L}\p{N}]/gu) ?? [],
        );
        expect(kept).not.toMatch(/\s/);
      }),
    );
  });

  test('each follow a space in a column', () => {
    expect(searchColumnOf('  Blue   Harbour! ')).toBe(' blue harbour !');
    expect(searchColumnOf('')).toBe('');
  });

  test('begin longer ones only when they are letters or digits of a script with spaces', () => {
    expect(['a', '9', 'blue', '%', '京', '“'].map(canBePrefix)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('the words of a query', () => {
  test('are at most eight, of at most sixteen terms each', () => {
    const query = Array.from({ length: 95 }, (_, index) => `word${index}`).join(' ');
    expect(searchWordsOf(query)).toEqual(Array.from({ length: 8 }, (_, index) => [`word${index}`]));
    expect(searchWordsOf('%'.repeat(200))).toEqual([Array.from({ length: 16 }, () => '%')]);
    expect(searchWordsOf(' \u0000 \t')).toEqual([]);
  });
});
