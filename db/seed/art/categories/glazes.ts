import { figureFor } from '../figures';
import { tint } from '../halftone';
import { accent, key, type Layer, light, paper, placed } from '../layers';
import { at, circle, line, path, times } from '../markup';
import type { Random } from '../random';

/** One glaze, drawn around 0,0 and reaching 50 in every direction. */
export type Tile = (r: Random, title: string) => Layer[];

const four = (draw: string) => times(4, (i) => at(0, 0, draw, i * 90));
const petal = (length: number, wide: number) =>
  `M0 0C${-wide} ${-length * 0.35} ${-wide} ${-length * 0.7} 0 ${-length}C${wide} ${-length * 0.7} ${wide} ${-length * 0.35} 0 0Z`;

const corners: readonly ((r: Random) => Layer[])[] = [
  (r) => {
    const size = r.between(18, 26);
    return [
      accent(four(path(`M-50 -50h${size}a${size} ${size} 0 0 1 ${-size} ${size}Z`))),
      key(
        four(
          line(
            `M${-50 + size + 5} -50a${size + 5} ${size + 5} 0 0 1 ${-size - 5} ${size + 5}`,
            2.4,
          ),
        ),
      ),
    ];
  },
  () => [
    key(
      four(
        at(-50, -50, path(petal(30, 12)), 135) +
          at(-50, -50, path(petal(24, 8), tint('key', 'half')), 105),
      ),
    ),
  ],
  (r) => [
    accent(four(path(`M-50 -50H${r.between(-26, -18)}L-50 ${r.between(-26, -18)}Z`))),
    key(four(circle(-50, -50, 10))),
  ],
  () => [
    light(four(circle(-50, -50, 24))),
    key(
      four(`<g fill="none" stroke="currentColor" stroke-width="2.4">${circle(-50, -50, 17)}</g>`),
    ),
  ],
];

export const flower: Tile = (r) => {
  const petals = r.pick([4, 6, 8]);
  const wide = 70 / petals;
  return [
    light(circle(0, 0, r.between(30, 40))),
    accent(times(petals, (i) => at(0, 0, path(petal(38, wide)), (i * 360) / petals))),
    key(
      times(petals, (i) => at(0, 0, path(petal(26, wide * 0.6)), ((i + 0.5) * 360) / petals)) +
        circle(0, 0, 6),
    ),
    ...r.pick(corners)(r),
  ];
};

export const quatrefoil: Tile = (r) => {
  const reach = r.between(20, 25);
  return [
    light(four(circle(0, -reach, reach))),
    key(
      four(
        path(
          `M0 0A${reach} ${reach} 0 0 1 0 ${-reach * 2}A${reach * 1.4} ${reach * 1.4} 0 0 0 0 0Z`,
        ),
      ),
    ),
    accent(four(circle(0, -reach, reach * 0.4)) + path('M0 -9L9 0L0 9L-9 0Z')),
    ...r.pick(corners)(r),
  ];
};

export const starAndCross: Tile = (r) => {
  const inner = r.between(16, 24);
  const star = times(8, (i) => {
    const angle = (i * Math.PI) / 4;
    const next = angle + Math.PI / 8;
    return `${i ? 'L' : 'M'}${Math.sin(angle) * 46} ${-Math.cos(angle) * 46}L${Math.sin(next) * (inner + 10)} ${-Math.cos(next) * (inner + 10)}`;
  });
  return [
    accent(path(`${star}Z`)),
    paper(circle(0, 0, inner)),
    light(circle(0, 0, inner) + four(path('M-50 -50H-34L-50 -34Z'))),
    key(
      four(path(petal(inner, 7))) +
        four(line('M-50 -22L-22 -50', 3)) +
        times(4, (i) => at(0, 0, circle(0, -inner - 12, 2.6), i * 90)),
    ),
  ];
};

export const arcs: Tile = (r) => {
  const rings = r.int(2, 3);
  const ring = (radius: number) =>
    `M-50 ${-50 + radius}A${radius} ${radius} 0 0 0 ${-50 + radius} -50M50 ${50 - radius}A${radius} ${radius} 0 0 0 ${50 - radius} 50`;
  return [
    light(path('M-50 24A74 74 0 0 0 24 -50H-50ZM50 -24A74 74 0 0 0 -24 50H50Z')),
    accent(
      line(
        times(rings, (i) => ring(28 + i * 22)),
        9,
      ),
    ),
    key(
      line(
        times(rings, (i) => ring(39 + i * 22)),
        3,
      ) + path('M-50 -36A14 14 0 0 0 -36 -50H-50ZM50 36A14 14 0 0 0 36 50H50Z'),
    ),
  ];
};

export const picture: Tile = (r, title) => {
  const figure = figureFor(r, title);
  return [...placed(figure(r), 0, 0, 0.38), ...r.pick(corners)(r)];
};
