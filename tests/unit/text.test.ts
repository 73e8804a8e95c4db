import { describe, expect, test } from 'vitest';
import { idInput } from '@/lib/shared/id-input';
import { lineOfText, linesOfText } from '@/lib/shared/text';

const accepts = (text: string) => lineOfText.safeParse(text).success;

describe('a line of text', () => {
  test.each(['שלום', 'Ångström', '👩‍👩‍👧‍👦', 'a‍b', 'می‌خواهم', '  spaces around  '])(
    'takes %s',
    (text) => {
      expect(lineOfText.parse(text)).toBe(text.trim());
    },
  );

  test.each([
    ['a null byte', 'a\0b'],
    ['an escape', 'a\u001b[31m'],
    ['a line break', 'a\nb'],
    ['a line break at the end', 'a\n'],
    ['a tab', 'a\tb'],
    ['a control character of Latin 1', 'a\u0085b'],
    ['a line separator', 'a\u2028b'],
    ['half of a character', 'a\ud83d'],
    ['the other half', '\udc69b'],
    ['an override of the direction', 'a\u202eb'],
    ['an isolate', 'a\u2066b'],
  ])('does not take %s', (_, text) => {
    expect(accepts(text)).toBe(false);
    expect(linesOfText.safeParse(text).success).toBe(/[\n\t]/.test(text));
  });
});

describe('an id to look up', () => {
  test('is left as it is, and anything else is the id of nothing', () => {
    expect(idInput.parse('prod_0a1b')).toBe('prod_0a1b');
    expect(idInput.parse('blue-harbour')).toBe('blue-harbour');
    for (const text of ['../etc', 'a b', '\0', "' OR 1=1 --", 'x'.repeat(5_000), 'a\n', '']) {
      expect(idInput.parse(text)).toBe('');
    }
  });
});
