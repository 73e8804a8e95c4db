/** A page counts no further: nobody reads a thousand prints, and to count a million takes its time. */
export const MAX_COUNTED = 1_000;

/** A total as a page says it: `More than 1000` instead of a number that was not counted. */
export function cappedTotal(total: number): string {
  return total > MAX_COUNTED ? `More than ${MAX_COUNTED}` : String(total);
}
