import { standing } from '../figures';
import {
  accent,
  type Figure,
  key,
  type Layer,
  light,
  placed,
  repeated,
  type Spot,
} from '../layers';
import { at, circle, line, path, rect, times } from '../markup';
import type { Random } from '../random';

export type Repeat = (r: Random, w: number, h: number, figure: Figure, step: number) => Layer[];

/** Spots of a half-drop repeat that run over every edge. */
function halfDrop(
  w: number,
  h: number,
  dx: number,
  dy: number,
  spot: (n: number) => Partial<Spot> = () => ({}),
): Spot[] {
  const spots: Spot[] = [];
  let n = 0;
  for (let column = 0; column <= Math.ceil(w / dx); column++) {
    for (let row = -1; row <= Math.ceil(h / dy); row++) {
      spots.push({ x: column * dx, y: row * dy + (column % 2 ? dy / 2 : 0), ...spot(n++) });
    }
  }
  return spots;
}

const tossed: Repeat = (r, w, h, figure, step) => {
  const angles = [0, 34, -28, 180, 62].map((angle) => angle + r.between(-8, 8));
  const spots = halfDrop(w, h, step, step * 1.08, (n) => ({ turn: angles[n % 5] }));
  const dots = halfDrop(w, h, step, step * 1.08).map(({ x, y }) => ({
    x: x + step / 2,
    y: y + step * 0.27,
  }));
  return [
    ...repeated(r, placed(figure(r), 0, 0, step / 270), spots),
    ...repeated(r, [accent(circle(0, 0, 3.4))], dots),
  ];
};

const upright: Repeat = (r, w, h, figure, step) => {
  const spots = halfDrop(w, h, step, step * 1.2);
  const between = spots.map(({ x, y }) => ({ x, y: y + step * 0.6 }));
  const small = r.pick([
    [key(path('M0 -9L9 0L0 9L-9 0Z'))],
    [accent(times(6, (i) => at(0, 0, circle(0, -7, 3), i * 60))), key(circle(0, 0, 2.6))],
    [light(circle(0, 0, 11)), key(circle(0, 0, 4))],
  ]);
  return [
    ...repeated(r, placed(figure(r), 0, 0, step / 236), spots),
    ...repeated(r, small, between),
  ];
};

const trellis: Repeat = (r, w, h, figure, step) => {
  const [dx, dy] = [step, step * 1.3];
  const spots = halfDrop(w, h, dx, dy);
  const cell = `M0 ${-dy / 2}Q${dx * 0.5} ${-dy * 0.3} ${dx * 0.9} 0Q${dx * 0.5} ${dy * 0.3} 0 ${dy / 2}Q${-dx * 0.5} ${dy * 0.3} ${-dx * 0.9} 0Q${-dx * 0.5} ${-dy * 0.3} 0 ${-dy / 2}Z`;
  const ogee = [light(at(0, 0, path(cell), 0, 0.86)), key(line(cell, 2.6))];
  return [...repeated(r, ogee, spots), ...repeated(r, placed(figure(r), 0, 0, step / 250), spots)];
};

const rows: Repeat = (r, w, h, figure, step) => {
  const lines = Math.ceil(h / step) + 1;
  const across = Math.ceil(w / step) + 1;
  const spots = Array.from({ length: lines * across }, (_, i) => {
    const row = i % lines;
    return { x: Math.floor(i / lines) * step + (row % 2 ? step / 2 : 0), y: (row + 0.5) * step };
  });
  const stripe = step * r.between(0.05, 0.1);
  return [
    light(times(lines, (i) => (i % 2 ? rect(0, i * step, w, step) : ''))),
    accent(times(lines, (i) => rect(0, i * step - stripe / 2, w, stripe))),
    key(times(lines, (i) => line(`M0 ${i * step}H${w}`, 2, ' stroke-dasharray="1 8"'))),
    ...repeated(r, placed(figure(r), 0, 0, step / 250), spots),
  ];
};

const mirrored: Repeat = (r, w, h, figure, step) => {
  const spots = halfDrop(w, h, step * 1.1, step * 1.1, (n) => ({ turn: n % 2 ? 180 : 0 }));
  return [
    light(
      times(Math.ceil(w / (step * 1.1)) + 1, (i) =>
        i % 2 ? rect((i - 0.5) * step * 1.1, 0, step * 1.1, h) : '',
      ),
    ),
    ...repeated(r, placed(figure(r), 0, 0, step / 232), spots),
  ];
};

const upwards: readonly Repeat[] = [upright, trellis, rows];
const everyWay: readonly Repeat[] = [tossed, tossed, mirrored, ...upwards];

/** A repeat that suits the figure. */
export const repeatFor = (random: Random, figure: Figure): Repeat =>
  random.pick(standing.has(figure) ? upwards : everyWay);
