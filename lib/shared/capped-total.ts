/** Pages count no further: counting a million rows takes too long. */
export const MAX_COUNTED = 1_000;

/** A total as a page shows it: `More than 1000` above what was counted. */
export function cappedTotal(total: number): string {
  return total > MAX_COUNTED ? `More than ${MAX_COUNTED}` : String(total);
}
