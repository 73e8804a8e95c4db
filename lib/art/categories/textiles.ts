import { called, figureFor } from '../figures';
import { tint } from '../halftone';
import { type Light, pickPalette, type Scheme, schemeOf } from '../inks';
import { accent, key, type Layer, light, paper } from '../layers';
import { line, path, rect, times } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { repeats } from './repeats';
import { type Category, height, width } from './sheet';

interface Piece {
  readonly outline: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** Hems, handles and folds, on top of the pattern, in the coordinates of the sheet. */
  readonly making: (r: Random) => Layer[];
}

const stitches = (d: string) => paper(line(d, 1.6, ' stroke-dasharray="5 5"'));

const towel: Piece = {
  outline: 'M82 58H318V446H82Z',
  box: [82, 58, 236, 388],
  making: (r) => [
    paper(rect(82, 372, 236, 74)),
    light(rect(82, 372, 236, 74)),
    accent(times(r.int(2, 3), (i) => rect(82, 386 + i * 18, 236, 9))),
    key(
      path('M192 58V40A8 8 0 0 1 208 40V58H202V42A2 2 0 0 0 198 42V58Z') +
        rect(200, 58, 118, 388, tint('key', 'soft')) +
        line('M82 372H318', 1.4),
    ),
    stitches('M88 64V440M312 64V440M88 64H312'),
  ],
};

const cushion: Piece = {
  outline: 'M52 92Q200 112 348 92Q330 250 348 408Q200 388 52 408Q70 250 52 92Z',
  box: [50, 90, 300, 320],
  making: () => [
    key(
      line('M52 92Q200 112 348 92Q330 250 348 408Q200 388 52 408Q70 250 52 92Z', 5) +
        path(
          'M348 92Q330 250 348 408Q200 388 52 408Q210 370 290 300Q336 220 348 92Z',
          tint('key', 'soft'),
        ),
    ),
  ],
};

const scarf: Piece = {
  outline: 'M110 0H290V432H110Z',
  box: [110, 0, 180, 432],
  making: () => [
    accent(rect(110, 392, 180, 14) + rect(110, 412, 180, 6)),
    key(
      times(23, (i) => line(`M${114 + i * 7.8} 432q${i % 2 ? 3 : -3} 20 0 40`, 2.4)) +
        rect(246, 0, 44, 432, tint('key', 'soft')),
    ),
  ],
};

const tote: Piece = {
  outline: 'M74 166H326L340 462H60Z',
  box: [60, 166, 280, 296],
  making: () => [
    key(
      `<g fill="none" stroke="currentColor" stroke-width="13">${path('M134 200V110Q134 44 200 44Q266 44 266 110V200')}</g>` +
        path('M326 166L340 462H230Q320 330 300 166Z', tint('key', 'soft')),
    ),
    stitches('M80 178H320'),
  ],
};

const cloth: Piece = {
  outline: 'M0 0H400V500H0Z',
  box: [0, 0, 400, 500],
  making: (r) => {
    const fold = r.between(120, 280);
    return [
      key(
        path(`M${fold} 0L${fold + 44} 500H${fold + 120}L${fold + 40} 0Z`, tint('key', 'soft')) +
          path(`M0 470H400V500H0Z`, tint('key', 'soft')),
      ),
      paper(rect(0, 0, 16, 500)),
      light(rect(0, 0, 16, 500)),
      accent(rect(5, 12, 6, 6) + rect(5, 44, 6, 6)),
      key(rect(5, 28, 6, 6) + line('M16 0V500', 1.2)),
    ];
  },
};

const folded: Piece = {
  outline: 'M46 128H354V424H46Z',
  box: [46, 128, 308, 296],
  making: (r) => [
    paper(rect(46, 424, 308, 14) + rect(46, 440, 308, 14)),
    light(rect(46, 424, 308, 14)),
    accent(rect(46, 440, 308, 14)),
    key(
      rect(46, 424, 308, 1.6) +
        rect(46, 438, 308, 1.6) +
        rect(46, 454, 308, 2) +
        path('M46 128H354L300 424H354V128', tint('key', 'soft')),
    ),
    paper(rect(r.pick([86, 250]), 128, 60, 296)),
    accent(''),
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

function hung(
  r: Random,
  wall: Scheme,
  scheme: Scheme,
  piece: Piece,
  pattern: readonly Layer[],
): string {
  const [x, y, w, h] = piece.box;
  const printed = `<clipPath id="c"><path d="${piece.outline}"/></clipPath><g clip-path="url(#c)"><g transform="translate(${x} ${y})">${print(scheme, pattern, w, h)}</g></g>`;
  const shadow = [
    key(`<path d="${piece.outline}" transform="translate(7 9)"${tint('key', 'half')}/>`),
  ];
  const room = print(wall, shadow, width, height);
  // The making overprints the cloth, so it goes on a sheet of its own without a ground.
  const making = print({ ...scheme, ground: 'none' }, piece.making(r), width, height);
  return room + printed + making;
}

export const textiles: Category = (r, title) => {
  const inks = pickPalette(r);
  const scheme = schemeOf(inks, r.pick<Light>(['day', 'day', 'flat', 'night']));
  const wall = schemeOf(inks, scheme.ground === inks.paper ? 'flat' : 'day');
  const piece = called(pieces, title) ?? r.pick(pieces)[0];
  const [, , w, h] = piece.box;
  const step = r.pick([74, 90, 110]) * (w > 350 ? 1.2 : 1);
  const pattern = r.pick(repeats)(r, w, h, figureFor(r, title), step);
  return { scheme, body: hung(r, wall, scheme, piece, pattern) };
};
