/** A page counts no further: nobody reads a thousand prints, and to count a million takes its time. */
export const MOST_COUNTED = 1_000;

/** A total as a page says it: `More than 1000` instead of a number that was not counted. */
export function atMost(total: number): string {
  return total > MOST_COUNTED ? `More than ${MOST_COUNTED}` : String(total);
}
