import { tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, rect, times } from '../markup';

export const balloon: Figure = (r) => {
  const gores = r.pick([3, 5]);
  const skin = 'M-66 -36A66 66 0 0 1 66 -36C66 4 28 26 20 52H-20C-28 26 -66 4 -66 -36Z';
  const gore = (x: number) => `M0 -102C${x * 1.3} -102 ${x * 1.3} 0 ${x * 0.3} 52`;
  const edges = times(gores, (i) => gore(-66 + ((i + 1) * 132) / (gores + 1)));
  return [
    light(path(skin) + ellipse(-70, 60, 40, 13) + ellipse(68, 20, 34, 11)),
    accent(
      path('M0 -102C-30 -102 -30 0 -8 52H8C30 0 30 -102 0 -102Z') +
        path('M-66 -36A66 66 0 0 1 -34 -93C-58 -40 -40 20 -16 52H-20C-28 26 -66 4 -66 -36Z') +
        path('M66 -36A66 66 0 0 0 34 -93C58 -40 40 20 16 52H20C28 26 66 4 66 -36Z'),
    ),
    key(
      line(edges, 2) +
        path(
          'M14 52H20C28 26 66 4 66 -36A66 66 0 0 0 30 -95C60 -40 40 10 14 52Z',
          tint('key', 'half'),
        ) +
        rect(-15, 78, 30, 24) +
        line('M-18 52L-13 78M18 52L13 78M-20 52H20', 2.6),
    ),
    paper(line('M-13 86H13M-13 93H13', 1.8)),
  ];
};

export const sailboat: Figure = (r) => {
  const waves = r.int(2, 3);
  return [
    light(circle(r.between(30, 50), -58, 36) + path('M-10 50L-10 -66L-70 50Z')),
    accent(path('M0 50L0 -100C34 -60 62 -6 66 50Z')),
    key(
      path('M-84 60H86C78 84 60 94 40 94H-44C-66 94 -80 80 -84 60Z') +
        line('M-4 58V-104', 4) +
        path('M22 50C34 10 20 -40 0 -100C34 -60 62 -6 66 50Z', tint('key', 'half')) +
        path('M-4 -104L24 -96L-4 -88Z'),
    ),
    accent(
      times(waves, (i) =>
        line(`M-100 ${100 + i * 9}q12.500 -9 25 0t25 0t25 0t25 0t25 0t25 0t25 0t25 0`, 3.4),
      ),
    ),
    paper(line('M-70 72H66', 3)),
  ];
};

export const lighthouse: Figure = (r) => {
  const bands = r.int(2, 3);
  const tower = 'M-22 -54H22L34 90H-34Z';
  const id = r.id();
  return [
    light(path('M0 -72L-112 -104V-30Z') + path('M0 -72L112 -104V-30Z') + path(tower)),
    accent(
      `<clipPath id="${id}">${path(tower)}</clipPath><g clip-path="url(#${id})">${times(bands, (i) => rect(-50, -40 + i * (130 / bands), 100, 130 / bands / 2))}</g>` +
        path('M-22 -86L0 -108L22 -86Z'),
    ),
    key(
      rect(-14, -86, 28, 26) +
        rect(-30, -60, 60, 8) +
        path('M8 -54H22L34 90H12Z', tint('key', 'half')) +
        path('M-104 108C-80 84 -40 92 -34 88H34C50 92 84 82 104 108Z') +
        path('M-8 90V72A8 8 0 0 1 8 72V90Z'),
    ),
    light(rect(-7, -82, 14, 18)),
    paper(line('M-70 103Q-50 97 -32 101M36 99Q60 95 76 103', 2.2)),
  ];
};

export const bicycle: Figure = (r) => {
  const spokes = r.pick([8, 10, 12]);
  const wheel = (x: number) =>
    times(spokes, (i) => at(x, 44, line('M0 0V-40', 1.4), (i * 360) / spokes));
  return [
    light(circle(-56, 44, 46) + circle(56, 44, 46)),
    accent(line('M-56 44L-26 -22L38 -22L2 44ZM-32 -34L2 44M34 -40L56 44', 7)),
    key(
      `<g fill="none" stroke="currentColor" stroke-width="6">${circle(-56, 44, 46)}${circle(56, 44, 46)}</g>` +
        wheel(-56) +
        wheel(56) +
        line('M-48 -38H-18M34 -40L30 -54C44 -60 60 -56 62 -44', 6) +
        circle(2, 44, 10) +
        line('M-104 93H104', 3),
    ),
    accent(
      path('M66 -40H104L98 -10H72Z') + times(3, (i) => circle(75 + i * 10, -46 - (i % 2) * 6, 8)),
    ),
  ];
};
