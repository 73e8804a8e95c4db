import { burst, tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, times } from '../markup';

const petal = (length: number, width: number, tip: number) =>
  `M0 0C${-width} ${-length * 0.35} ${-width} ${-length} 0 ${-length + tip}C${width} ${-length} ${width} ${-length * 0.35} 0 0Z`;
const halfPetal = (length: number, width: number, tip: number) =>
  `M0 0C${width * 0.1} ${-length * 0.35} ${width * 0.2} ${-length * 0.8} 0 ${-length + tip}C${width} ${-length} ${width} ${-length * 0.35} 0 0Z`;

export const bloom: Figure = (r) => {
  const petals = r.int(7, 13);
  const length = r.between(90, 102);
  const width = (330 / petals) * r.between(0.8, 1.05);
  const tip = r.between(-6, 12);
  const around = (d: string, attributes = '', shift = 0, scale = 1) =>
    times(petals, (i) => at(0, 0, path(d, attributes), (i + shift) * (360 / petals), scale));
  return [
    light(around(petal(length, width, tip), '', 0.5, 1.02)),
    accent(around(petal(length, width, tip))),
    key(around(halfPetal(length, width, tip), tint('key', 'half')) + circle(0, 0, 26)),
    paper(burst(0, 0, 22, 0.05, 0.3, 5.4)),
  ];
};

export const daisies: Figure = (r) => {
  const heads = [
    { x: r.between(-52, -40), y: r.between(-44, -28), size: r.between(0.8, 0.95) },
    { x: r.between(30, 44), y: r.between(-70, -56), size: r.between(0.7, 0.85) },
    { x: r.between(14, 26), y: r.between(2, 14), size: r.between(0.6, 0.7) },
  ];
  const petals = r.int(9, 13);
  const head = times(petals, (i) => at(0, 0, path(petal(52, 300 / petals, 0)), (i * 360) / petals));
  const stems = heads.map(({ x, y }) => `M0 112Q${x * 0.1} ${y + 60} ${x} ${y}`).join('');
  return [
    light(heads.map(({ x, y, size }) => at(x + 4, y + 3, circle(0, 0, 52), 0, size)).join('')),
    accent(heads.map(({ x, y, size }, i) => at(x, y, head, i * 13, size)).join('')),
    key(
      line(stems, 4) +
        heads.map(({ x, y, size }) => circle(x, y, 15 * size)).join('') +
        at(-4, 96, path('M0 0C-40 -4 -66 -26 -76 -56C-36 -52 -10 -34 0 0Z')) +
        at(4, 100, path('M0 0C30 -2 58 -14 74 -40C36 -42 8 -30 0 0Z', tint('key', 'half'))),
    ),
  ];
};

export const tulip: Figure = (r) => {
  const open = r.between(34, 48);
  const bend = r.between(-14, 14);
  const outer = `M0 0C-58 -6 -64 -58 ${-open} -92C-24 -78 -8 -66 0 -52C8 -66 24 -78 ${open} -92C64 -58 58 -6 0 0Z`;
  const inner = 'M0 0C-34 -20 -34 -70 0 -104C34 -70 34 -20 0 0Z';
  return [
    light(at(bend, -2, path(inner), 0, 1.04)),
    accent(at(bend, 0, path(outer))),
    key(
      at(bend, 0, path(`M0 0C58 -6 64 -58 ${open} -92C24 -78 8 -66 0 -52Z`, tint('key', 'half'))) +
        line(`M${bend} 0Q${bend + 4} 60 0 112`, 5) +
        path(`M-2 112C-24 70 -64 60 -82 ${r.between(-10, 12)}C-30 14 -8 60 -2 112Z`) +
        path(`M2 112C24 80 58 70 78 ${r.between(8, 30)}C34 30 10 70 2 112Z`),
    ),
  ];
};

export const poppy: Figure = (r) => {
  const bend = r.between(-20, 20);
  const head = 'M-78 -8C-92 -64 -40 -96 0 -82C40 -96 92 -64 78 -8C60 34 -60 34 -78 -8Z';
  return [
    light(at(bend, -28, ellipse(6, -26, 84, 62))),
    accent(at(bend, -28, path(head))),
    key(
      at(
        bend,
        -28,
        path(
          'M0 -82C40 -96 92 -64 78 -8C66 18 30 26 0 26C24 -4 26 -48 0 -82Z',
          tint('key', 'half'),
        ) +
          circle(0, -22, 17) +
          times(14, (i) => at(0, -22, line('M0 -24V-30', 3.4), (i * 360) / 14)),
      ) +
        line(`M${bend} -2Q${bend * 0.4} 50 0 112`, 4) +
        at(2, 70, path('M0 0C24 -30 50 -30 70 -28C64 -2 34 16 0 0Z')) +
        line(`M0 90Q-34 60 -52 24`, 3) +
        ellipse(-56, 10, 11, 16),
    ),
    paper(
      at(
        bend,
        -50,
        times(5, (i) => at(0, 0, line('M0 -3V-12', 2), i * 72)),
      ),
    ),
  ];
};

export const sunflower: Figure = (r) => {
  const petals = r.int(16, 20);
  const ring = (length: number, shift: number) =>
    times(petals, (i) => at(0, 0, path(petal(length, 20, -6)), ((i + shift) * 360) / petals));
  return [
    light(ring(98, 0.5) + circle(0, 0, 50)),
    accent(ring(90, 0)),
    key(circle(0, 0, 44)),
    paper(burst(0, 0, 38, 0.06, 0.26, 6.4)),
  ];
};

export const thistle: Figure = (r) => {
  const rays = r.int(15, 19);
  return [
    light(circle(0, -52, 56)),
    accent(
      times(rays, (i) => at(0, -20, line('M0 0V-78', 5), (i - (rays - 1) / 2) * (120 / rays))),
    ),
    key(
      path('M-34 -22C-44 22 -18 34 0 36C18 34 44 22 34 -22C20 -10 -20 -10 -34 -22Z') +
        line('M0 30V112', 5) +
        path('M0 96C-22 72 -52 82 -84 44C-44 44 -10 50 0 96Z') +
        path('M0 84C22 60 46 66 74 26C42 30 8 40 0 84Z', tint('key', 'half')),
    ),
    paper(
      times(3, (row) => times(5 - row, (i) => circle((i - (4 - row) / 2) * 13, row * 13 - 2, 2.6))),
    ),
  ];
};
