/** A bucket of a histogram: how many were at most `bound`, those of the buckets before included. */
export type Bucket = { readonly bound: number; readonly count: number };

/**
 * The value that the part `q` of all is not above, interpolated within its bucket as Prometheus does it. What is
 * beyond the last bound counts as that bound.
 * @param buckets in ascending order, the last one without a bound (Infinity); 0 when nothing was counted
 */
export function quantile(q: number, buckets: readonly Bucket[]): number {
  const rank = q * (buckets.at(-1)?.count ?? 0);
  if (rank === 0) return 0;
  let below: Bucket = { bound: 0, count: 0 };
  for (const bucket of buckets) {
    if (bucket.bound === Number.POSITIVE_INFINITY) break;
    if (bucket.count >= rank) {
      const part = (rank - below.count) / (bucket.count - below.count);
      return below.bound + (bucket.bound - below.bound) * part;
    }
    below = bucket;
  }
  return below.bound;
}
