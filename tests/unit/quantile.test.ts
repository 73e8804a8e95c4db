import { describe, expect, test } from 'vitest';
import { quantile } from '@/lib/metrics/quantile';

const buckets = [
  { bound: 1, count: 50 },
  { bound: 2, count: 90 },
  { bound: 4, count: 98 },
  { bound: Number.POSITIVE_INFINITY, count: 100 },
];

describe('quantiles of a histogram', () => {
  test.each([
    [0.25, 0.5],
    [0.5, 1],
    [0.7, 1.5],
    [0.94, 3],
  ])('the part %d is at most %d, interpolated within its bucket', (q, value) => {
    expect(quantile(q, buckets)).toBeCloseTo(value, 10);
  });

  test('what is beyond the last bound counts as that bound', () => {
    expect(quantile(0.99, buckets)).toBe(4);
  });

  test('nothing counted is 0', () => {
    expect(quantile(0.5, [])).toBe(0);
    expect(quantile(0.5, [{ bound: Number.POSITIVE_INFINITY, count: 0 }])).toBe(0);
  });

  test('an empty bucket is passed over', () => {
    const gap = [
      { bound: 1, count: 0 },
      { bound: 2, count: 10 },
      { bound: Number.POSITIVE_INFINITY, count: 10 },
    ];
    expect(quantile(0.5, gap)).toBe(1.5);
  });
});
