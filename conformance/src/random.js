import { createHash } from 'node:crypto';

/**
 * Pseudo-random choices that repeat for the same words.
 *
 * @param {...(string | number)} words
 */
export function seededRandom(...words) {
  let state = createHash('sha256').update(words.join('\n')).digest().readUInt32LE(0);

  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  /** @param {number} min @param {number} max both included */
  const integer = (min, max) => min + Math.floor(next() * (max - min + 1));

  return { integer };
}

/** @typedef {ReturnType<typeof seededRandom>} Random */
