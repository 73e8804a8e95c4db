import { figureFor } from '../figures';
import { tint } from '../halftone';
import { accent, key, type Layer, light, paper, placed, repeated } from '../layers';
import { at, circle, line, path, rect, thin, times } from '../markup';
import { print } from '../print';
import { repeatFor } from './repeats';
import { height, width } from './sheet';
import { type Desk, slip } from './slip';

const figureOn = ({ random: r, title }: Desk, w: number, h: number): Layer[] =>
  placed(figureFor(r, title)(r), w / 2, h / 2, Math.min(w, h) / 226);

function patternOn({ random: r, title }: Desk, w: number, h: number, step: number): Layer[] {
  const figure = figureFor(r, title);
  return repeatFor(r, figure)(r, w, h, figure, step);
}

export function envelope(desk: Desk): string {
  const turn = desk.random.between(-7, 7);
  const card = { id: 'k', x: 200, y: 168, turn: -turn * 0.7, width: 224, height: 280 };
  const back = { id: 'e', x: 200, y: 356, turn, width: 340, height: 212 };
  return (
    slip(desk, card, figureOn(desk, card.width, card.height)) +
    slip(desk, back, [
      ...patternOn(desk, 340, 130, 76),
      paper(path('M0 0L170 118L340 0V212H0Z')),
      light(path('M0 0L170 118L340 0V212H0Z')),
      key(
        line('M0 212L138 98M340 212L202 98M0 0L170 118L340 0', 1.8) +
          thin(path('M170 118L340 0V212Z')),
      ),
      accent(circle(170, 120, 18)),
    ])
  );
}

export function cards(desk: Desk): string {
  const [w, h] = [236, 326];
  return [-9, 8, -2]
    .map((turn, i) => {
      const place = { id: `k${i}`, x: 200 + (i - 1) * 30, y: 250, turn, width: w, height: h };
      return slip(desk, place, i === 2 ? figureOn(desk, w, h) : patternOn(desk, w, h, 96));
    })
    .join('');
}

export function stamps(desk: Desk): string {
  const { random: r, title } = desk;
  const [w, h] = [112, 138];
  const spots = Array.from({ length: 9 }, (_, i) => {
    const [column, row] = [i % 3, Math.floor(i / 3)];
    return { x: (column + 0.5) * w, y: (row + 0.5) * h, kind: (column + row) % 3 };
  });
  const ground = (even: boolean) =>
    spots
      .filter((_, i) => (i % 2 === 0) === even)
      .map(({ x, y }) => rect(x - w / 2 + 8, y - h / 2 + 8, w - 16, h - 16))
      .join('');
  const subjects = [figureFor(r, title), figureFor(r, ''), figureFor(r, '')];
  const drawn = subjects.flatMap((figure, kind) =>
    repeated(
      r,
      placed(figure(r), 0, 0, 0.43),
      spots.filter((spot) => spot.kind === kind),
    ),
  );
  const holes = (d: string) => line(d, 5, ' stroke-dasharray="0 8"');
  const rows = times(4, (i) => holes(`M0 ${i * h}H${w * 3}`));
  const columns = times(4, (i) => holes(`M${i * w} 0V${h * 3}`));
  const place = { id: 's', x: 200, y: 250, turn: r.between(-4, 4), width: w * 3, height: h * 3 };
  return slip(desk, place, [
    light(ground(true)),
    accent(`<g${tint('accent', 'soft')}>${ground(false)}</g>`),
    ...drawn,
    key(thin(rows + columns, 0.45)),
  ]);
}

const loops =
  'M0 0C-30 -60 -96 -56 -92 -14C-90 24 -40 22 0 0C40 22 90 24 92 -14C96 -56 30 -60 0 0Z';
const tails = 'M-6 4L-52 92L-30 86L-18 104L4 8ZM6 4L48 100L30 88L14 108L-4 8Z';
const folds =
  'M0 0C40 22 90 24 92 -14C70 10 30 10 0 0ZM0 0C-40 22 -90 24 -92 -14C-70 10 -30 10 0 0Z';

export function wrap(desk: Desk): string {
  const x = desk.random.between(120, 280);
  const y = 190;
  const ribbon =
    rect(x - 17, 0, 34, height) + rect(0, y - 17, width, 34) + at(x, y, path(loops) + path(tails));
  const seams = line(
    `M${x - 11} 0V500M${x + 11} 0V500M0 ${y - 11}H400M0 ${y + 11}H400`,
    1.6,
    ' stroke-dasharray="3 5"',
  );
  return print(
    desk.scheme,
    [
      ...patternOn(desk, width, height, desk.random.pick([100, 124])),
      paper(ribbon),
      accent(ribbon),
      key(seams + at(x, y, path(folds, tint('key', 'half')) + circle(0, 2, 13))),
    ],
    width,
    height,
  );
}
