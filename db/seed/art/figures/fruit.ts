import { tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, times } from '../markup';

const leafAt = (x: number, y: number, turn: number, size = 1) =>
  at(x, y, path('M0 0C6 -26 30 -38 56 -34C54 -8 28 8 0 0Z'), turn, size);

export const pears: Figure = (r) => {
  const pear =
    'M-8 -70C14 -76 24 -54 26 -34C30 -8 56 8 54 42C52 76 26 88 0 88C-26 88 -52 76 -54 42C-54 8 -30 -8 -26 -34C-24 -54 -20 -68 -8 -70Z';
  const lean = r.between(-12, 4);
  const other = r.between(8, 22);
  return [
    light(at(34, 12, path(pear), other, 0.94)),
    accent(at(-34, 8, path(pear), lean)),
    key(
      at(
        34,
        12,
        path('M0 88C40 88 56 70 54 42C56 8 30 -8 26 -34C40 10 30 60 0 88Z', tint('key', 'half')) +
          line('M-4 -70Q0 -90 10 -96', 5),
        other,
        0.94,
      ) +
        at(-34, 8, line('M-8 -68Q-8 -90 4 -100', 5) + leafAt(-4, -82, 10), lean) +
        line('M-104 98H104', 3),
    ),
    paper(
      at(
        -34,
        8,
        times(5, (i) => circle(-30 + (i % 2) * 10, 24 + i * 9, 1.8)),
        lean,
      ),
    ),
  ];
};

export const lemons: Figure = (r) => {
  const fruit = 'M-78 0C-62 -4 -54 -46 0 -48C54 -46 60 -6 80 0C60 6 54 46 0 48C-54 46 -62 4 -78 0Z';
  const turn = r.between(-38, -16);
  return [
    light(at(-14, -30, path(fruit), turn, 1.05) + circle(32, 50, 46)),
    accent(
      circle(32, 50, 46) +
        at(
          -14,
          -30,
          path(
            'M-78 0C-62 4 -54 46 0 48C54 46 60 6 80 0C50 22 -40 26 -78 0Z',
            tint('accent', 'half'),
          ),
          turn,
          1.05,
        ),
    ),
    paper(circle(32, 50, 39)),
    light(times(8, (i) => at(32, 50, path('M0 -5L-12 -32Q0 -39 12 -32Z'), i * 45 + 10))),
    key(
      leafAt(30, -64, r.between(-30, 0), 1.05) +
        at(30, -64, path('M0 0C-6 -20 4 -40 26 -48C34 -26 22 -8 0 0Z', tint('key', 'half')), -46) +
        line('M14 -56L34 -70', 4) +
        times(3, (i) => at(32, 50, ellipse(0, -20, 2.6, 5), i * 135 + 32)),
    ),
  ];
};

export const cherries: Figure = (r) => {
  const low = r.between(50, 62);
  return [
    light(circle(-38, low, 44) + circle(46, low - 22, 40)),
    accent(circle(-42, low - 2, 42) + circle(42, low - 24, 38)),
    key(
      path(`M-42 ${low - 44}a42 42 0 0 1 0 84c20 -18 24 -60 0 -84Z`, tint('key', 'half')) +
        path(`M42 ${low - 62}a38 38 0 0 1 0 76c18 -18 22 -54 0 -76Z`, tint('key', 'half')) +
        line(`M-40 ${low - 40}C-34 -20 -6 -60 12 -92M42 ${low - 60}C40 -30 30 -70 12 -92`, 4.4) +
        leafAt(12, -90, 10, 1.4) +
        at(12, -90, path('M0 0C-30 -16 -62 -4 -76 20C-48 34 -16 26 0 0Z')),
    ),
    paper(
      line('M20 -92Q50 -104 78 -126', 1.8) + circle(-58, low - 18, 5) + circle(28, low - 38, 4.4),
    ),
  ];
};

export const fig: Figure = (r) => {
  const seeds = r.int(14, 18);
  const drop =
    'M0 -92C14 -50 70 -26 68 32C66 74 34 92 0 92C-34 92 -66 74 -68 32C-70 -26 -14 -50 0 -92Z';
  return [
    light(at(0, 20, ellipse(0, 14, 46, 50))),
    accent(path(drop)),
    paper(at(0, 14, path(drop), 0, 0.8)),
    accent(at(0, 24, path(drop, tint('accent', 'half')), 0, 0.68)),
    light(at(0, 24, path(drop), 0, 0.68)),
    key(
      path('M0 -92C14 -50 70 -26 68 32C66 74 34 92 0 92C40 70 52 10 0 -92Z', tint('key', 'half')) +
        times(seeds, (i) => at(0, 38, ellipse(0, -32 + (i % 3) * 7, 2.4, 5), (i * 360) / seeds)) +
        line('M0 -90L-4 -108', 7),
    ),
  ];
};
