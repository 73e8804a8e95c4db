import { describe, expect, test } from 'vitest';
import { hashSecret, newId, newSecret } from '@/lib/shared/ids';

describe('ids and secrets', () => {
  test('an id is its prefix and 21 characters that never repeat', () => {
    const ids = Array.from({ length: 1_000 }, () => newId('order'));
    for (const id of ids) expect(id).toMatch(/^order_[0-9a-z]{21}$/);
    expect(new Set(ids).size).toBe(1_000);
  });

  test('a secret has more than 128 bits', () => {
    expect(newSecret()).toMatch(/^[0-9A-Za-z]{32}$/);
    expect(Math.log2(62) * newSecret().length).toBeGreaterThan(128);
    expect(newSecret()).not.toBe(newSecret());
  });

  test('the database keeps the SHA-256 of a secret', () => {
    expect(hashSecret('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
