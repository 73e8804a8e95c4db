/** The same numbers each time, from 0 to 1, so that every file of a size is the same. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x80_00_00_00;
  };
}

const syllables = 'ba ri to lem pra sun ko ver hal din mo ste gra fi lo ne'.split(' ');
const SIZE = 20_000;

/** Words as a language has them, the common ones first: they share beginnings, and every third has an `s`. */
export const vocabulary = Array.from({ length: SIZE }, (_, index) => {
  const parts = [];
  for (let rest = index + 16; rest > 0; rest = Math.floor(rest / 16)) {
    parts.push(syllables[rest % 16]);
  }
  return parts.join('') + (index % 3 === 0 ? 's' : '');
});

/** A word at random: the first is in every fifth text or so, most are rare. */
export function anyWord(next: () => number): string {
  return vocabulary[Math.floor(SIZE * next() ** 4)] ?? '';
}

export const categories = Array.from({ length: 40 }, (_, index) => `shelf${index}`);
