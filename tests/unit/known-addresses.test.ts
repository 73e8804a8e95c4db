import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KnownAddresses } from '@/lib/auth/known-addresses';

const day = 24 * 60 * 60 * 1000;

describe('known addresses', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('belong to one account', () => {
    const known = new KnownAddresses();
    known.add('ana@example.com', '192.0.2.1');
    expect(known.has('ana@example.com', '192.0.2.1')).toBe(true);
    expect(known.has('ana@example.com', '192.0.2.2')).toBe(false);
    expect(known.has('bob@example.com', '192.0.2.1')).toBe(false);
  });

  test('are known for 30 days after the last time', () => {
    const known = new KnownAddresses();
    known.add('ana@example.com', '192.0.2.1');
    vi.advanceTimersByTime(20 * day);
    known.add('ana@example.com', '192.0.2.1');
    vi.advanceTimersByTime(30 * day - 1);
    expect(known.has('ana@example.com', '192.0.2.1')).toBe(true);
    vi.advanceTimersByTime(1);
    expect(known.has('ana@example.com', '192.0.2.1')).toBe(false);
  });

  test('are forgotten, the oldest first, when there are 100,000', () => {
    const known = new KnownAddresses();
    for (let n = 0; n < 100_000; n++) known.add(`user${n}@example.com`, '192.0.2.1');
    known.add('user0@example.com', '192.0.2.1');
    known.add('one@example.com', '192.0.2.1');
    const has = (email: string) => known.has(email, '192.0.2.1');
    expect(['user0@example.com', 'user1@example.com', 'user2@example.com'].map(has)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
