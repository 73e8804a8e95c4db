import { fade, tint } from '../halftone';
import { accent, key, type Layer, light, paper, type Scene } from '../layers';
import { at, circle, ellipse, inside, line, path, rect, times } from '../markup';
import type { Random } from '../random';

/** A soft line across the sheet, as points of a curve. */
export function ridge(r: Random, width: number, y: number, swing: number): string {
  const [a, b] = [r.between(0, 6.3), r.between(0, 6.3)];
  const steps = 9;
  const point = (i: number) => {
    const t = i / steps;
    return [
      t * width,
      y + swing * (Math.sin(a + t * 4.2) * 0.7 + Math.sin(b + t * 8.5) * 0.3),
    ] as const;
  };
  const [x0, y0] = point(0);
  let d = `M${x0} ${y0}`;
  for (let i = 1; i < steps; i++) {
    const [x, py] = point(i);
    const [nx, ny] = point(i + 1);
    d +=
      i === steps - 1 ? `Q${x} ${py} ${nx} ${ny}` : `Q${x} ${py} ${(x + nx) / 2} ${(py + ny) / 2}`;
  }
  return d;
}

const below = (d: string, height: number) => `${d}V${height}H0Z`;

function sun(r: Random, x: number, y: number, size: number): Layer[] {
  const kind = r.int(0, 2);
  if (kind === 0) return [accent(circle(x, y, size))];
  if (kind === 1) {
    const id = r.id();
    const bars = times(5, (i) =>
      rect(x - size, y + size * (0.1 + i * 0.18), size * 2, size * (0.13 - i * 0.018)),
    );
    return [accent(circle(x, y, size)), paper(inside(id, circle(x, y, size), bars))];
  }
  const id = r.id();
  return [
    accent(
      inside(
        id,
        circle(x, y, size),
        fade({ x: x - size, y: y - size, width: size * 2, height: size * 2 }, 1.6, 0.1, 7),
      ),
    ),
  ];
}

export const hills: Scene = (r, w, h) => {
  const horizon = h * r.between(0.4, 0.5);
  const sunX = w * r.between(0.26, 0.74);
  const tree = r.int(0, 2);
  const sky = r.pick([
    () => light(fade({ x: 0, y: 0, width: w, height: horizon }, 0.75, 0, 8)),
    () => light(rect(0, 0, w, h)),
    () => light(times(8, (i) => rect(0, (i * horizon) / 7, w, (horizon / 7) * (0.2 + i * 0.1)))),
  ])();
  const far = below(ridge(r, w, horizon, h * 0.07), h);
  const mid = below(ridge(r, w, horizon + h * 0.12, h * 0.06), h);
  const near = below(ridge(r, w, horizon + h * 0.24, h * 0.07), h);
  const front = below(ridge(r, w, h * 0.85, h * 0.04), h);
  const furrows = times(
    9,
    (i) => `M${w * 0.5} ${horizon + h * 0.1}L${-w * 0.6 + (i * w * 2.2) / 8} ${h * 1.05}`,
  );
  const trees = times(r.int(4, 7), (i) => {
    const x = w * (0.06 + i * 0.14) + r.between(-8, 8);
    const size = h * r.between(0.05, 0.085);
    const shape =
      tree === 0
        ? ellipse(0, -size, size * 0.36, size)
        : tree === 1
          ? path(`M0 ${-size * 2}L${size * 0.7} 0H${-size * 0.7}Z`)
          : circle(0, -size * 1.2, size * 0.7) + line(`M0 0V${-size}`, 3);
    return at(x, h * 0.88, shape);
  });
  return [
    sky,
    ...sun(r, sunX, horizon - h * r.between(0.1, 0.2), w * r.between(0.2, 0.3)),
    paper(path(far)),
    light(path(far)),
    accent(path(mid, tint('accent', 'half')) + path(near)),
    paper(inside(r.id(), path(near), line(furrows, 1.8))),
    key(path(near, tint('key', 'soft')) + path(front) + trees),
  ];
};

export const desert: Scene = (r, w, h) => {
  const horizon = h * r.between(0.6, 0.68);
  const mesa = (x: number, wide: number, tall: number) =>
    `M${x} ${horizon}l${wide * 0.12} ${-tall}h${wide * 0.76}l${wide * 0.12} ${tall}Z`;
  const cactus = (x: number, size: number) =>
    at(x, h * 0.92, line('M0 0V-90M0 -36H-26V-62M0 -48H24V-78', 14), 0, size);
  const mesas =
    path(mesa(w * r.between(-0.1, 0.1), w * 0.5, h * 0.2)) +
    path(mesa(w * r.between(0.5, 0.62), w * 0.44, h * 0.13));
  const front = below(ridge(r, w, h * 0.82, h * 0.04), h);
  return [
    light(rect(0, 0, w, horizon)),
    ...sun(r, w * r.between(0.4, 0.62), h * 0.28, w * 0.2),
    accent(mesas + rect(0, horizon, w, h, tint('accent', 'half'))),
    key(
      inside(
        r.id(),
        mesas,
        times(5, (i) => rect(0, horizon - h * 0.19 + i * h * 0.045, w, h * 0.012)),
      ) +
        path(front) +
        cactus(w * 0.22, r.between(1, 1.3)) +
        cactus(w * 0.8, r.between(0.6, 0.8)),
    ),
  ];
};
