import { called, figures } from '../figures';
import { type Light, pickPalette, schemeOf } from '../inks';
import { key, paper, repeated, type Spot } from '../layers';
import { line, thin, times } from '../markup';
import { print } from '../print';
import { arcs, flower, picture, quatrefoil, starAndCross, type Tile } from './glazes';
import { type Category, height, width } from './sheet';

const kinds: readonly (readonly [Tile, string])[] = [
  [flower, 'flower rosette azulejo patio petal'],
  [quatrefoil, 'quatrefoil clover cloister'],
  [starAndCross, 'star cross zellige courtyard'],
  [arcs, 'arc arcs truchet wave waves'],
];

function laid(w: number, h: number, size: number, turn: (n: number) => number): Spot[] {
  const [columns, rows] = [Math.round(w / size), Math.round(h / size)];
  return Array.from({ length: columns * rows }, (_, n) => ({
    x: ((n % columns) + 0.5) * size,
    y: (Math.floor(n / columns) + 0.5) * size,
    turn: turn((n % columns) + Math.floor(n / columns) * 7),
    scale: size / 100,
  }));
}

/** A tiled wall: one tile, or two in turn, with grout between them. */
export const tiles: Category = (r, title) => {
  const scheme = schemeOf(pickPalette(r), r.pick<Light>(['day', 'day', 'day', 'flat', 'night']));
  const size = r.pick([100, 100, 200]);
  const kind =
    called(kinds, title) ?? (called(figures, title) || r.chance(0.3) ? picture : r.pick(kinds)[0]);
  const quarter = kind === arcs;
  const turns = quarter
    ? r.pick([() => 0, (n: number) => (n % 2) * 90, () => r.int(0, 3) * 90])
    : () => 0;
  const spots = laid(width, height + (size === 200 ? 100 : 0), size, turns);
  const two = size === 100 && !quarter && r.chance(0.55);
  const odd = (spot: Spot) => (Math.floor(spot.x / size) + Math.floor(spot.y / size)) % 2 === 1;
  const second = r.pick([flower, quatrefoil, starAndCross]);
  const glazed = two
    ? [
        ...repeated(
          r,
          kind(r, title),
          spots.filter((s) => !odd(s)),
        ),
        ...repeated(r, second(r, title), spots.filter(odd)),
      ]
    : repeated(r, kind(r, title), spots);
  const grout =
    times(width / size, (i) => line(`M${i * size} 0V500`, 4)) +
    times(Math.ceil(height / size), (i) => line(`M0 ${i * size}H400`, 4));
  return {
    scheme,
    body: print(
      scheme,
      [
        ...glazed,
        paper(grout),
        key(thin(grout.replaceAll('stroke-width="4"', 'stroke-width="1"'), 0.35)),
      ],
      width,
      height,
    ),
  };
};
