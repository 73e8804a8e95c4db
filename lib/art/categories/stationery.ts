import { called, figureFor } from '../figures';
import { tint } from '../halftone';
import { type Light, pickPalette, type Scheme, schemeOf } from '../inks';
import { accent, key, type Layer, light, paper, placed } from '../layers';
import { textBlock } from '../letters';
import { at, circle, line, path, rect, times } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { sceneFor } from '../scenes';
import { repeats } from './repeats';
import { type Category, height, width } from './sheet';

interface Desk {
  readonly r: Random;
  readonly title: string;
  /** The desk's own scheme, and the one of what lies on it. */
  readonly table: Scheme;
  readonly scheme: Scheme;
}

/** A printed sheet lying on the desk, around its own middle. */
function slip(
  desk: Desk,
  id: string,
  spot: readonly [number, number, number],
  size: readonly [number, number],
  layers: readonly Layer[],
) {
  const [x, y, turn] = spot;
  const [w, h] = size;
  const shadow = print(
    { ...desk.table, ground: 'none' },
    [key(`<g${tint('key', 'half')}>${rect(6, 8, w, h)}</g>`)],
    w,
    h,
  );
  const sheet = `<clipPath id="${id}">${rect(0, 0, w, h)}</clipPath><g clip-path="url(#${id})">${print(desk.scheme, layers, w, h)}</g>`;
  return `<g transform="translate(${x} ${y})rotate(${turn})translate(${-w / 2} ${-h / 2})"><g class="o">${shadow}</g>${sheet}</g>`;
}

const card = (desk: Desk, w: number, h: number) => {
  const { r, title } = desk;
  const figure = figureFor(r, title)(r);
  return placed(figure, w / 2, h / 2, Math.min(w, h) / 236);
};

const envelope = (desk: Desk): string => {
  const { r, title } = desk;
  const turn = r.between(-7, 7);
  const lining = r.pick(repeats)(r, 300, 190, figureFor(r, title), 62);
  const back = slip(
    desk,
    'e',
    [200, 342, turn],
    [316, 200],
    [
      ...lining,
      paper(path('M0 0L158 110L316 0V200H0Z')),
      light(path('M0 0L158 110L316 0V200H0Z')),
      key(
        line('M0 200L128 92M316 200L188 92M0 0L158 110L316 0', 1.8) +
          path('M158 110L316 0V200Z', tint('key', 'soft')),
      ),
      accent(circle(158, 112, 17)),
    ],
  );
  const front = slip(desk, 'k', [200, 160, -turn * 0.7], [196, 250], card(desk, 196, 250));
  return front + back;
};

const cards = (desk: Desk): string =>
  [-9, 7, -2]
    .map((turn, i) =>
      slip(
        desk,
        `k${i}`,
        [200 + (i - 1) * 34, 250 + (i - 1) * 12, turn + desk.r.between(-2, 2)],
        [212, 292],
        i < 2
          ? desk.r.pick(repeats)(desk.r, 212, 292, figureFor(desk.r, desk.title), 70)
          : card(desk, 212, 292),
      ),
    )
    .join('');

const notebook = (desk: Desk): string => {
  const { r, title } = desk;
  const [w, h] = [244, 344];
  const text = textBlock(title, { x: 58, y: 0, width: 128, height: 66 }, 1.8, true);
  const tall = text.height + 30;
  const art = r.chance(0.5)
    ? sceneFor(r, title)(r, w, h)
    : r.pick(repeats)(r, w, h, figureFor(r, title), 80);
  return slip(
    desk,
    'n',
    [200, 250, r.between(-5, 5)],
    [w, h],
    [
      ...art,
      paper(rect(44, 70, 156, tall)),
      key(
        `<g transform="translate(0 85)">${text.markup}</g>` +
          rect(0, 0, 22, h) +
          rect(w - 34, 0, 7, h),
      ),
      accent(rect(22, 0, 3, h)),
    ],
  );
};

const stamps = (desk: Desk): string => {
  const { r, title } = desk;
  const figures = [figureFor(r, title), figureFor(r, ''), figureFor(r, '')];
  const [columns, rows] = [3, 3];
  const [w, h] = [104, 128];
  const turn = r.between(-4, 4);
  const layers = Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [(i % columns) * w, Math.floor(i / columns) * h];
    const figure = figures[(i + Math.floor(i / columns)) % 3] ?? figureFor(r, '');
    const ground = rect(x + 9, y + 9, w - 18, h - 18);
    return [
      i % 2 ? light(ground) : accent(`<g${tint('accent', 'soft')}>${ground}</g>`),
      ...(i < 3 ? [] : []),
      { figure, x: x + w / 2, y: y + h / 2 },
    ] as const;
  });
  const grounds = layers.map(([ground]) => ground);
  const kinds = [0, 1, 2].flatMap((kind) => {
    const drawn = placed((figures[kind] ?? figureFor(r, ''))(r), 0, 0, 0.4);
    return layers
      .map((entry) => entry[entry.length - 1] as { figure: unknown; x: number; y: number })
      .filter(({ figure }) => figure === figures[kind])
      .flatMap(({ x, y }) => placed(drawn, x, y));
  });
  const holes =
    times(columns + 1, (i) => line(`M${i * w} 0V${h * rows}`, 5, ' stroke-dasharray="0 8"')) +
    times(rows + 1, (i) => line(`M0 ${i * h}H${w * columns}`, 5, ' stroke-dasharray="0 8"'));
  return slip(
    desk,
    's',
    [200, 250, turn],
    [w * columns, h * rows],
    [...grounds, ...kinds, { ink: 'paper', markup: '' }, key(`<g opacity=".45">${holes}</g>`)],
  );
};

const wrap = (desk: Desk): string => {
  const { r, title, scheme } = desk;
  const pattern = r.pick(repeats)(r, 400, 500, figureFor(r, title), r.pick([84, 100]));
  const ribbonX = r.between(120, 280);
  const bow = at(
    ribbonX,
    190,
    path('M0 0C-30 -60 -96 -56 -92 -14C-90 24 -40 22 0 0C40 22 90 24 92 -14C96 -56 30 -60 0 0Z') +
      path('M-6 4L-52 92L-30 86L-18 104L4 8ZM6 4L48 100L30 88L14 108L-4 8Z'),
  );
  return print(
    scheme,
    [
      ...pattern,
      paper(rect(ribbonX - 17, 0, 34, 500) + rect(0, 173, 400, 34) + bow),
      accent(rect(ribbonX - 17, 0, 34, 500) + rect(0, 173, 400, 34) + bow),
      key(
        line(
          `M${ribbonX - 11} 0V500M${ribbonX + 11} 0V500M0 179H400M0 201H400`,
          1.6,
          ' stroke-dasharray="3 5"',
        ) +
          at(
            ribbonX,
            190,
            path(
              'M0 0C40 22 90 24 92 -14C70 10 30 10 0 0ZM0 0C-40 22 -90 24 -92 -14C-70 10 -30 10 0 0Z',
              tint('key', 'half'),
            ) + circle(0, 2, 13),
          ),
      ),
    ],
    width,
    height,
  );
};

const pencils = (desk: Desk): string => {
  const { r, table } = desk;
  const count = 6;
  const wide = 34;
  const x = (i: number) => 200 + (i - count / 2) * (wide + 12) + 6;
  const bodies = (rest: number) =>
    times(count, (i) => (i % 3 === rest ? rect(x(i), 130 + ((i * 37) % 5) * 9, wide, 330) : ''));
  const lift = (i: number) => 130 + ((i * 37) % 5) * 9;
  const tips = times(count, (i) =>
    path(`M${x(i)} ${lift(i)}L${x(i) + wide / 2} ${lift(i) - 62}L${x(i) + wide} ${lift(i)}Z`),
  );
  const lead = times(count, (i) =>
    path(
      `M${x(i) + wide * 0.35} ${lift(i) - 43}L${x(i) + wide / 2} ${lift(i) - 62}L${x(i) + wide * 0.65} ${lift(i) - 43}Z`,
    ),
  );
  return print(
    table,
    [
      key(
        `<g transform="translate(7 9)"${tint('key', 'half')}>${bodies(0) + bodies(1) + bodies(2)}</g>`,
      ),
      paper(bodies(0) + bodies(1) + bodies(2) + tips),
      light(bodies(0) + tips),
      accent(bodies(1) + (r.chance(0.5) ? bodies(2) : '')),
      key(
        lead +
          bodies(2) +
          times(
            count,
            (i) =>
              rect(x(i) + wide * 0.66, lift(i), wide * 0.34, 330, tint('key', 'soft')) +
              line(`M${x(i)} ${lift(i)}q${wide / 4} 9 ${wide / 2} 0t${wide / 2} 0`, 2),
          ),
      ),
      paper(times(count, (i) => rect(x(i), 430, wide, 6))),
    ],
    width,
    height,
  );
};

const calendar = (desk: Desk): string => {
  const { r, title } = desk;
  const [w, h] = [250, 356];
  const first = r.int(0, 6);
  const days = (rest: (n: number) => boolean) =>
    times(30, (n) =>
      rest(n)
        ? circle(34 + ((n + first) % 7) * 30.4, 236 + Math.floor((n + first) / 7) * 21, 6)
        : '',
    );
  return slip(
    desk,
    'y',
    [200, 256, r.between(-3, 3)],
    [w, h],
    [
      ...sceneFor(r, title)(r, w, 208),
      paper(rect(0, 208, w, h - 208)),
      key(
        days((n) => (n + first) % 7 < 5) +
          rect(0, 207, w, 2) +
          times(9, (i) => circle(25 + i * 25, 9, 4)),
      ),
      accent(days((n) => (n + first) % 7 >= 5)),
    ],
  );
};

const kinds: readonly (readonly [(desk: Desk) => string, string])[] = [
  [envelope, 'envelope envelopes letter letters card greeting correspondence'],
  [cards, 'cards postcard postcards prints'],
  [notebook, 'notebook sketchbook journal planner diary pad notepad'],
  [stamps, 'stamps stickers labels sticker'],
  [wrap, 'wrap wrapping gift'],
  [pencils, 'pencil pencils'],
  [calendar, 'calendar'],
];

/** Paper goods on the studio's desk. */
export const stationery: Category = (r, title) => {
  const inks = pickPalette(r);
  const scheme = schemeOf(inks, r.pick<Light>(['day', 'day', 'day', 'night']));
  const table = schemeOf(inks, 'flat');
  const kind = called(kinds, title) ?? r.pick(kinds)[0];
  const desk = { r, title, table, scheme };
  return { scheme, body: print(table, [], width, height) + kind(desk) };
};
