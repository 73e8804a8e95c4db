import { eucalyptus, fern, ginkgo, sprig } from '../figures/plants';
import { burst, fade, tint } from '../halftone';
import {
  accent,
  type Figure,
  key,
  type Layer,
  light,
  paper,
  placed,
  repeated,
  type Scene,
} from '../layers';
import { circle, path, rect, times } from '../markup';
import type { Random } from '../random';

type Backdrop = (r: Random, w: number, h: number) => Layer[];

const backdrops: readonly Backdrop[] = [
  (_r, w, h) => [light(fade({ x: 0, y: 0, width: w, height: h }, 0, 0.75, 9))],
  (_r, w, h) => [
    light(rect(0, h * 0.72, w, h * 0.28)),
    accent(rect(0, h * 0.72, w, h * 0.28, tint('accent', 'soft'))),
  ],
  (_r, w, h) => [
    light(
      path(
        `M${w * 0.12} ${h}V${w * 0.46}A${w * 0.38} ${w * 0.38} 0 0 1 ${w * 0.88} ${w * 0.46}V${h}Z`,
      ),
    ),
  ],
  (_r, w, h) => [
    light(
      `<g fill="none" stroke="currentColor" stroke-width="${w / 15}">${times(6, (i) => circle(w / 2, h / 2, (i + 0.9) * (w / 7.5)))}</g>`,
    ),
  ],
  (_r, w, h) => [light(rect(0, 0, w, h)), paper(circle(w / 2, h * 0.48, w * 0.42))],
  (_r, w, h) => [light(burst(w / 2, h / 2, Math.max(w, h) * 0.72, 0.02, 0.55, 10))],
  (r, w, h) => [light(times(r.int(7, 10), (i) => rect(0, i * (h / 8), w, h / 16)))],
  (_r, w, h) => [
    light(
      times(63, (i) =>
        ((i % 7) + Math.floor(i / 7)) % 2
          ? rect((i % 7) * (w / 7), Math.floor(i / 7) * (h / 9), w / 7, h / 9)
          : '',
      ),
    ),
  ],
  (r, w, h) => [
    light(rect(0, 0, w, h)),
    key(
      times(40, (i) =>
        circle(((i * 53) % 100) * (w / 100), ((i * 71) % 100) * (h / 100), r.between(1, 2.4)),
      ),
    ),
  ],
  () => [],
];

/** One figure, large, before a backdrop. */
export const hero =
  (figure: Figure): Scene =>
  (r, w, h) => [
    ...r.pick(backdrops)(r, w, h),
    ...placed(figure(r), w / 2, h * 0.5, Math.min(w / 236, h / 250) * r.between(0.92, 1.03)),
  ];

const facingBack = (layers: readonly Layer[]): Layer[] =>
  layers.map(({ ink, markup }) => ({ ink, markup: `<g transform="scale(-1 1)">${markup}</g>` }));

/** A figure and its companions, facing both ways: two large ones, or six. */
export const company =
  (figure: Figure): Scene =>
  (r, w, h) => {
    const [columns, rows] = r.pick([[1, 2] as const, [2, 3] as const]);
    const size = Math.min(w / columns / (columns === 1 ? 250 : 226), h / rows / 226);
    const ahead = placed(figure(r), 0, 0, size);
    const spots = Array.from({ length: columns * rows }, (_, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      const odd = (column + row) % 2 === 1;
      const aside = columns === 1 ? (odd ? 0.1 : -0.1) * w : 0;
      return { x: (w * (column + 0.5)) / columns + aside, y: (h * (row + 0.5)) / rows, odd };
    });
    return [
      ...r.pick(backdrops)(r, w, h),
      ...repeated(
        r,
        ahead,
        spots.filter(({ odd }) => !odd),
      ),
      ...repeated(
        r,
        facingBack(ahead),
        spots.filter(({ odd }) => odd),
      ),
    ];
  };

/** Plants pushing in from every side. */
export const foliage: Scene = (r, w, h) => {
  const plants = [sprig, fern, eucalyptus, ginkgo, sprig];
  const size = w / 230;
  const spots = [
    { x: w * 0.14, y: h * 0.2, turn: 130 },
    { x: w * 0.88, y: h * 0.26, turn: -140 },
    { x: w * 0.5, y: h * 0.5, turn: r.between(-30, 30) },
    { x: w * 0.12, y: h * 0.82, turn: 40 },
    { x: w * 0.86, y: h * 0.8, turn: -36 },
  ];
  return [
    light(circle(w * r.between(0.4, 0.6), h * 0.46, w * 0.34)),
    ...spots.flatMap(({ x, y, turn }) => {
      // The plants' own light disks would crowd each other out here.
      const plant = r
        .pick(plants)(r)
        .filter(({ ink }) => ink !== 'light');
      return placed(plant, x, y, size * r.between(0.72, 0.95), turn + r.between(-12, 12));
    }),
  ];
};
