import { called, figureFor } from '../figures';
import { type Light, pickPalette, type Scheme, schemeOf, wallFor } from '../inks';
import { accent, key, type Layer, light, paper } from '../layers';
import { line, path, rect, thin, times } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { repeatFor } from './repeats';
import { type Category, height, width } from './sheet';

interface Piece {
  readonly outline: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Hems, handles and folds, on top of the pattern, in the coordinates of the sheet. */
  readonly making: (r: Random) => Layer[];
}

const stitches = (d: string) => paper(line(d, 1.6, ' stroke-dasharray="5 5"'));

const towel: Piece = {
  outline: 'M66 52H334V464H66Z',
  box: [66, 52, 268, 412],
  making: (r) => [
    paper(rect(66, 384, 268, 80)),
    light(rect(66, 384, 268, 80)),
    accent(times(r.int(2, 3), (i) => rect(66, 400 + i * 19, 268, 10))),
    key(
      path('M191 52V32A9 9 0 0 1 209 32V52H203V34A3 3 0 0 0 197 34V52Z') +
        thin(rect(196, 52, 8, 412), 0.12) +
        thin(rect(204, 52, 130, 412), 0.07) +
        line('M66 384H334', 1.4),
    ),
    stitches('M73 59V457M327 59V457M73 59H327'),
  ],
};

const pillow = 'M40 80Q200 102 360 80Q340 250 360 420Q200 398 40 420Q60 250 40 80Z';

const cushion: Piece = {
  outline: pillow,
  box: [40, 80, 320, 340],
  making: () => [
    key(
      line(pillow, 5) +
        thin(path('M360 80Q340 250 360 420Q200 398 40 420Q220 380 300 300Q346 220 360 80Z')),
    ),
  ],
};

const scarf: Piece = {
  outline: 'M92 0H308V428H92Z',
  box: [92, 0, 216, 428],
  making: () => [
    accent(rect(92, 386, 216, 16) + rect(92, 410, 216, 7)),
    key(
      times(27, (i) => line(`M${96 + i * 8} 428q${i % 2 ? 3 : -3} 20 0 42`, 2.4)) +
        thin(rect(268, 0, 40, 428), 0.1),
    ),
  ],
};

const tote: Piece = {
  outline: 'M62 158H338L352 470H48Z',
  box: [48, 158, 304, 312],
  making: () => [
    key(
      `<g fill="none" stroke="currentColor" stroke-width="14">${path('M130 196V104Q130 36 200 36Q270 36 270 104V196')}</g>` +
        thin(path('M338 158L352 470H236Q330 330 306 158Z')),
    ),
    stitches('M68 171H332'),
  ],
};

const cloth: Piece = {
  outline: 'M0 0H400V500H0Z',
  box: [0, 0, 400, 500],
  making: (r) => {
    const fold = r.between(120, 260);
    return [
      key(thin(path(`M${fold} 0L${fold + 44} 500H${fold + 130}L${fold + 40} 0Z`), 0.12)),
      paper(rect(0, 0, 18, 500)),
      light(rect(0, 0, 18, 500)),
      accent(rect(6, 14, 7, 7) + rect(6, 46, 7, 7)),
      key(rect(6, 30, 7, 7) + line('M18 0V500', 1.2)),
    ];
  },
};

const folded: Piece = {
  outline: 'M40 104H360V420H40Z',
  box: [40, 104, 320, 316],
  making: () => [
    paper(rect(40, 404, 320, 16) + rect(40, 420, 320, 16) + rect(40, 436, 320, 16)),
    light(rect(40, 404, 320, 16) + rect(40, 436, 320, 16)),
    accent(rect(40, 420, 320, 16)),
    paper(rect(172, 104, 56, 348)),
    accent(rect(172, 104, 56, 348)),
    key(
      line('M40 404H360M40 420H360M40 436H360', 1.4) +
        thin(path('M360 104V452H40L320 404Z')) +
        line('M180 112V396M220 112V396', 1.6, ' stroke-dasharray="1 6"'),
    ),
  ],
};

const pieces: readonly (readonly [Piece, string])[] = [
  [towel, 'towel towels apron'],
  [cushion, 'cushion pillow'],
  [scarf, 'scarf runner throw blanket'],
  [tote, 'tote bag'],
  [cloth, 'fabric cotton linen metre yardage cloth'],
  [folded, 'napkin napkins bandana furoshiki tablecloth'],
];

function hung(wall: Scheme, scheme: Scheme, piece: Piece, layers: readonly Layer[][]): string {
  const [x, y, w, h] = piece.box;
  const [pattern = [], making = []] = layers;
  const printed = `<clipPath id="c"><path d="${piece.outline}"/></clipPath><g clip-path="url(#c)"><g transform="translate(${x} ${y})">${print(scheme, pattern, w, h)}</g></g>`;
  const shadow = key(thin(`<path d="${piece.outline}" transform="translate(10 13)"/>`, 0.22));
  // The making overprints the cloth, so it goes on a sheet of its own without a ground.
  const made = print({ ...scheme, ground: 'none' }, making, width, height);
  return print(wall, [shadow], width, height) + printed + made;
}

/** Cloth made up into something: a towel on its peg, a cushion, a bag, or a length off the roll. */
export const textiles: Category = (r, title) => {
  const inks = pickPalette(r);
  const kind = r.pick<Light>(['day', 'day', 'flat', 'night']);
  const scheme = schemeOf(inks, kind);
  const piece = called(pieces, title) ?? r.pick(pieces)[0];
  const [, , w, h] = piece.box;
  const figure = figureFor(r, title);
  const step = r.pick([88, 104, 124]) * (w > 350 ? 1.15 : 1);
  const pattern = repeatFor(r, figure)(r, w, h, figure, step);
  return { scheme, body: hung(wallFor(r, inks, kind), scheme, piece, [pattern, piece.making(r)]) };
};
