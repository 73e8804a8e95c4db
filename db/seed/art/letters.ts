import { at } from './markup';

/**
 * A one-line alphabet, ten units high, as [width, path]. Pictures cannot load a typeface, so they
 * bring their own.
 */
const glyphs: Readonly<Record<string, readonly [number, string]>> = {
  A: [6.4, 'M0 10 3.2 0 6.4 10M1.2 6.6H5.2'],
  B: [5.6, 'M0 5H3.1a2.5 2.5 0 0 1 0 5H0V0H2.8a2.5 2.5 0 0 1 0 5'],
  C: [7.8, 'M7.6 2.2A4.2 5 0 1 0 7.6 7.8'],
  D: [7, 'M0 0H2A5 5 0 0 1 2 10H0Z'],
  E: [5, 'M5 0H0V10H5M0 5H4.2'],
  F: [4.8, 'M4.8 0H0V10M0 5H4'],
  G: [8.2, 'M7.6 2.2A4.2 5 0 1 0 8.2 5.6H5'],
  H: [6.2, 'M0 0V10M6.2 0V10M0 5H6.2'],
  I: [0.4, 'M0.2 0V10'],
  J: [4.4, 'M4.4 0V7A2.3 3 0 0 1 0 8'],
  K: [6, 'M0 0V10M6 0 0 6M2 4.2 6 10'],
  L: [4.6, 'M0 0V10H4.6'],
  M: [8, 'M0 10V0L4 7 8 0V10'],
  N: [6.6, 'M0 10V0L6.6 10V0'],
  O: [9, 'M4.5 0A4.5 5 0 1 0 4.5 10A4.5 5 0 1 0 4.5 0Z'],
  P: [5.8, 'M0 10V0H3A2.8 2.8 0 0 1 3 5.6H0'],
  Q: [9, 'M4.5 0A4.5 5 0 1 0 4.5 10A4.5 5 0 1 0 4.5 0ZM5.5 7 9 10.4'],
  R: [5.8, 'M0 10V0H3A2.8 2.8 0 0 1 3 5.6H0M3 5.6 5.8 10'],
  S: [
    5.6,
    'M5.3 1.9A2.5 2.5 0 0 0 2.8 0A2.4 2.4 0 0 0 2.8 4.8A2.6 2.6 0 0 1 2.8 10A2.7 2.7 0 0 1 0 7.8',
  ],
  T: [6, 'M0 0H6M3 0V10'],
  U: [6.4, 'M0 0V6.8A3.2 3.2 0 0 0 6.4 6.8V0'],
  V: [6.6, 'M0 0 3.3 10 6.6 0'],
  W: [9.6, 'M0 0 2.4 10 4.8 1.5 7.2 10 9.6 0'],
  X: [6.2, 'M0 0 6.2 10M6.2 0 0 10'],
  Y: [6.4, 'M0 0 3.2 5V10M6.4 0 3.2 5'],
  Z: [5.8, 'M0 0H5.8L0 10H5.8'],
  0: [6.4, 'M3.2 0A3.2 5 0 1 0 3.2 10A3.2 5 0 1 0 3.2 0Z'],
  1: [2.4, 'M0 2 2.4 0V10'],
  2: [5.4, 'M.2 2.6A2.6 2.6 0 1 1 4.6 4.4L0 10H5.4'],
  3: [5.4, 'M.4 1.6A2.5 2.4 0 1 1 2.6 4.8A2.6 2.6 0 1 1 0 8.4'],
  4: [6, 'M4.6 10V0L0 7H6'],
  5: [5.6, 'M5 0H.9L.4 4.6A3 3 0 1 1 0 8.6'],
  6: [5.8, 'M4.2 0 .8 5A2.9 2.9 0 1 0 4.9 5A2.9 2.9 0 0 0 .8 5'],
  7: [5.4, 'M0 0H5.4L1.8 10'],
  8: [
    5.6,
    'M2.8 0a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 1 0 0-4.8M2.8 4.8a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 1 0 0-5.2',
  ],
  9: [5.8, 'M1.6 10 5 5A2.9 2.9 0 1 0 .9 5A2.9 2.9 0 0 0 5 5'],
};

const gap = 2;
const space = 4;

/** Only what the alphabet has: capitals, figures and single spaces, accents taken off. */
export function plainCapitals(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (glyphs[letter]?.[0] ?? space) + gap, -gap);
}

/** One line of capitals from 0,0 down to `height`; `weight` is the stroke in tenths of the height. */
export function lettering(
  text: string,
  x: number,
  y: number,
  height: number,
  weight = 1.3,
): string {
  let along = 0;
  let d = '';
  for (const letter of text) {
    const glyph = glyphs[letter];
    if (glyph) {
      d += `<path d="${glyph[1]}"${along ? ` transform="translate(${along})"` : ''}/>`;
    }
    along += (glyph?.[0] ?? space) + gap;
  }
  const strokes = `<g fill="none" stroke="currentColor" stroke-width="${weight}">${d}</g>`;
  return at(x, y, strokes, 0, height / 10);
}

/** The words in as few lines as fit, each at most `width` wide at the given height. */
export function linesOf(text: string, width: number, height: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (widthOf(longer) * height) / 10 <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A block of capitals, as high as the longest line allows, and how far down it reaches. */
export function textBlock(
  title: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  weight = 1.3,
  centred = false,
): { readonly markup: string; readonly height: number } {
  const text = plainCapitals(title);
  const fits = (size: number) => {
    const lines = linesOf(text, box.width, size);
    const widest = Math.max(...lines.map(widthOf));
    return (
      lines.length * size * 1.5 <= box.height + size * 0.5 && (widest * size) / 10 <= box.width
    );
  };
  let size = 44;
  while (size > 7 && !fits(size)) size -= 1;
  const lines = linesOf(text, box.width, size);
  const markup = lines
    .map((words, index) => {
      const left = centred ? (box.width - (widthOf(words) * size) / 10) / 2 : 0;
      return lettering(words, box.x + left, box.y + index * size * 1.5, size, weight);
    })
    .join('');
  return { markup, height: lines.length * size * 1.5 - size * 0.5 };
}
