/**
 * Pseudo-random choices that repeat for the same words.
 *
 * @param {...(string | number)} words
 */
export function seededRandom(...words: (string | number)[]): {
    integer: (min: number, max: number) => number;
};
export type Random = ReturnType<typeof seededRandom>;
