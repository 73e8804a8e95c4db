import { tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, times } from '../markup';

export const songbird: Figure = (r) => {
  const berries = r.int(3, 6);
  const body =
    'M-62 -34A40 40 0 0 1 14 -50C48 -30 62 6 102 40L62 44C40 70 -10 74 -38 46C-62 24 -66 -6 -62 -34Z';
  return [
    light(
      path('M-62 -20C-60 30 -34 70 10 64C44 58 50 30 40 10C10 40 -40 20 -62 -20Z') +
        circle(r.between(20, 50), -60, 34),
    ),
    accent(path(body)),
    key(
      path('M-8 -20C30 -22 62 6 100 42C64 48 20 52 -4 24C-14 8 -14 -8 -8 -20Z') +
        path('M-60 -36L-92 -26L-60 -20Z') +
        circle(-36, -38, 5.5) +
        line('M-8 62V84M10 62V84', 4) +
        line(`M-104 92Q0 76 104 ${r.between(84, 98)}`, 6) +
        at(60, 86, path('M0 0C10 -30 34 -34 48 -30C44 -8 24 4 0 0Z')) +
        at(-66, 86, path('M0 0C-10 -30 -30 -32 -44 -28C-40 -8 -22 2 0 0Z', tint('key', 'half'))),
    ),
    paper(line('M6 0Q40 4 66 30M6 14Q30 18 48 34', 2.4) + circle(-36, -38, 2)),
    accent(times(berries, (i) => circle(-90 + i * 34 + (i % 2) * 8, 104 + (i % 2) * 6, 7))),
  ];
};

export const owl: Figure = (r) => {
  const rows = r.int(4, 5);
  return [
    light(
      path('M-52 -20C-60 60 -30 96 0 98C30 96 60 60 52 -20Z') +
        circle(-27, -48, 27) +
        circle(27, -48, 27),
    ),
    accent(
      path(
        'M-62 -100C-40 -84 40 -84 62 -100C80 -40 78 60 44 94C20 104 -20 104 -44 94C-78 60 -80 -40 -62 -100Z',
      ),
    ),
    key(
      path('M-72 -30C-92 20 -76 70 -44 94C-54 50 -54 10 -46 -16Z') +
        path('M72 -30C92 20 76 70 44 94C54 50 54 10 46 -16Z') +
        circle(-27, -48, 15) +
        circle(27, -48, 15) +
        path('M-9 -34H9L0 -14Z') +
        times(rows, (row) =>
          times(3 + (row % 2), (i) =>
            path(`M${(i - (2 + (row % 2)) / 2) * 24 - 10} ${4 + row * 18}a10 10 0 0 0 20 0Z`),
          ),
        ) +
        line('M-104 104Q0 96 104 108', 7),
    ),
    paper(circle(-27, -48, 6.5) + circle(27, -48, 6.5)),
  ];
};

export const heron: Figure = (r) => {
  const reeds = r.int(4, 6);
  return [
    light(circle(r.between(24, 40), r.between(-52, -36), 50)),
    accent(path('M-18 -2C10 -36 66 -14 96 38C50 44 4 42 -18 -2Z')),
    key(
      line('M-16 -8C-40 -26 -10 -54 -34 -84', 11) +
        path('M-44 -90C-40 -104 -14 -100 -12 -82C-20 -74 -34 -72 -42 -80L-94 -70Z') +
        line('M-18 -92Q8 -98 24 -84', 3.4) +
        line('M24 36V108M38 38L34 72L42 108', 4) +
        path('M20 2C52 0 78 16 96 38C62 40 30 34 20 2Z', tint('key', 'half')) +
        times(reeds, (i) =>
          line(
            `M${-96 + i * 13} 110Q${-92 + i * 13} ${50 + (i % 3) * 18} ${-84 + i * 12 + (i % 2) * 8} ${22 + (i % 3) * 16}`,
            3.4,
          ),
        ) +
        line('M-100 108H100', 3),
    ),
    paper(circle(-28, -87, 2.6)),
    accent(line('M-70 96H-10M0 98H64', 3)),
  ];
};

export const swallows: Figure = (r) => {
  const far = path('M0 -4C22 -34 62 -52 106 -50C74 -34 44 -10 14 18Z');
  const near = path('M-2 0C-20 -40 -60 -58 -104 -44C-70 -36 -42 -8 -22 20Z');
  const body = path(
    'M44 -34C30 -40 8 -30 -8 -8C-22 12 -34 36 -66 70C-50 64 -40 58 -34 54C-40 70 -44 82 -46 100C-30 74 -12 50 4 32C28 14 44 -6 44 -34Z',
  );
  const throat = path('M44 -34C36 -36 24 -32 18 -24C26 -14 36 -12 42 -18ZM44 -34L60 -34L44 -26Z');
  const flock = [
    { x: r.between(-16, -8), y: r.between(16, 28), turn: r.between(-16, 4), size: 0.86 },
    { x: r.between(52, 64), y: r.between(-72, -60), turn: r.between(0, 24), size: 0.4 },
    { x: r.between(-70, -58), y: r.between(-78, -66), turn: r.between(-20, 4), size: 0.32 },
  ];
  const fly = (part: string) =>
    flock.map(({ x, y, turn, size }) => at(x, y, part, turn, size)).join('');
  return [
    light(circle(r.between(4, 24), r.between(-20, 0), 68)),
    accent(fly(throat + far)),
    key(fly(near + body) + fly(`<g${tint('key', 'half')}>${far}</g>`)),
  ];
};

export const rooster: Figure = (r) => {
  const plumes = r.int(4, 5);
  return [
    light(
      times(plumes, (i) =>
        line(
          `M30 10C60 ${-20 - i * 14} ${76 + i * 4} ${-40 - i * 16} ${96 - i * 16} ${-34 - i * 16}`,
          15,
        ),
      ),
    ),
    accent(
      path('M-50 -96L-44 -76L-34 -98L-26 -76L-14 -92L-18 -62H-50Z') +
        path('M-56 -46C-66 -34 -62 -20 -52 -20C-46 -28 -46 -38 -48 -46Z') +
        path(
          'M-52 -60C-40 -84 -12 -76 -8 -48C0 -10 40 -6 74 -24C80 40 44 76 6 76C-42 74 -64 30 -44 -18Z',
        ),
    ),
    key(
      path('M-54 -62L-80 -50L-52 -44Z') +
        circle(-34, -60, 5) +
        path('M-6 2C20 -4 44 0 62 -8C56 36 20 52 -4 40C-18 28 -16 10 -6 2Z') +
        line('M-6 74V108H-22M20 74V108H4', 5) +
        line('M-90 110H90', 3),
    ),
    paper(line('M8 16Q28 16 42 10M6 28Q24 30 38 22', 2.4) + ellipse(-34, -60, 1.6, 1.6)),
  ];
};
