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
    () => light(times(18, (i) => at(sunX, horizon - h * 0.12, path('M0 0L-26 -700H26Z'), i * 20))),
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

export const mountains: Scene = (r, w, h) => {
  const lake = h * r.between(0.64, 0.7);
  const count = r.int(2, 3);
  const peaks = Array.from({ length: count }, (_, i) => ({
    x: w * ((i + 0.5) / count) + r.between(-24, 24),
    y: h * r.between(0.2, 0.36),
    half: w * r.between(0.34, 0.48),
  }));
  const face = ({ x, y, half }: (typeof peaks)[number]) =>
    `M${x} ${y}L${x - half} ${lake}H${x + half}Z`;
  const shade = ({ x, y, half }: (typeof peaks)[number]) =>
    `M${x} ${y}L${x + half} ${lake}H${x + half * 0.2}L${x - half * 0.06} ${y + (lake - y) * 0.62}L${x + half * 0.14} ${y + (lake - y) * 0.4}L${x - half * 0.04} ${y + (lake - y) * 0.22}Z`;
  const snow = ({ x, y, half }: (typeof peaks)[number]) => {
    const [s, d] = [half * 0.26, (lake - y) * 0.26];
    return `M${x} ${y}L${x - s} ${y + d}L${x - s * 0.4} ${y + d * 0.78}L${x} ${y + d * 1.2}L${x + s * 0.4} ${y + d * 0.78}L${x + s} ${y + d}Z`;
  };
  const sunX = w * r.between(0.2, 0.8);
  return [
    light(fade({ x: 0, y: 0, width: w, height: lake }, 0, 0.9, 8)),
    accent(circle(sunX, h * r.between(0.14, 0.24), w * r.between(0.1, 0.16))),
    paper(peaks.map((p) => path(face(p))).join('')),
    accent(peaks.map((p, i) => path(face(p), i % 2 ? '' : tint('accent', 'half'))).join('')),
    key(peaks.map((p) => path(shade(p))).join('')),
    paper(peaks.map((p) => path(snow(p))).join('')),
    key(
      peaks
        .map((p) =>
          path(
            `M${p.x} ${p.y}L${p.x + p.half * 0.26} ${p.y + (lake - p.y) * 0.26}L${p.x + p.half * 0.1} ${p.y + (lake - p.y) * 0.2}Z`,
            tint('key', 'half'),
          ),
        )
        .join(''),
    ),
    paper(rect(0, lake, w, h - lake)),
    light(rect(0, lake, w, h - lake)),
    accent(
      times(9, (i) =>
        rect(
          sunX - w * (0.14 + ((i * 37) % 11) / 60),
          lake + 12 + i * h * 0.032,
          w * (0.28 + ((i * 37) % 11) / 30),
          4,
        ),
      ),
    ),
    key(
      times(r.int(7, 10), (i) => {
        const x = w * (0.02 + i * 0.115) + r.between(-6, 6);
        const size = h * r.between(0.06, 0.12);
        return path(`M${x} ${lake + 4 - size}l${size * 0.3} ${size}h${-size * 0.6}Z`);
      }) +
        rect(0, lake, w, 5) +
        times(5, (i) =>
          rect(w * (0.05 + ((i * 29) % 60) / 100), lake + 26 + i * h * 0.05, w * 0.2, 2.6),
        ),
    ),
  ];
};

export const forest: Scene = (r, w, h) => {
  const moonX = w * r.between(0.3, 0.7);
  const row = (i: number) => {
    const base = h * (0.52 + i * 0.17);
    const size = h * (0.24 + i * 0.05);
    const step = w / (5.6 - i * 0.7);
    return times(Math.ceil(w / step) + 1, (n) => {
      const x = n * step + (i % 2 ? 0 : step / 2) + r.between(-10, 10);
      const tall = size * r.between(0.8, 1.15);
      return (
        path(`M${x} ${base - tall}L${x + step * 0.46} ${base}H${x - step * 0.46}Z`) +
        rect(x - 3, base, 6, h)
      );
    });
  };
  const [a, b, c, d] = [row(0), row(1), row(2), row(3)];
  return [
    light(fade({ x: 0, y: 0, width: w, height: h * 0.7 }, 0.9, 0.05, 8)),
    accent(circle(moonX, h * 0.24, w * r.between(0.15, 0.22))),
    paper(a),
    light(a),
    accent(`<g${tint('accent', 'half')}>${b}</g>`),
    accent(c),
    key(`<g${tint('key', 'soft')}>${c}</g>${d}`),
  ];
};

export const town: Scene = (r, w, h) => {
  const layers: Layer[] = [
    light(fade({ x: 0, y: 0, width: w, height: h * 0.5 }, 0.85, 0.1, 8)),
    accent(circle(w * r.between(0.2, 0.8), h * 0.16, w * r.between(0.1, 0.15))),
  ];
  for (let row = 0; row < 4; row++) {
    const base = h * (0.5 + row * 0.17) + 10;
    let walls = '';
    let roofs = '';
    let tinted = '';
    let windows = '';
    let x = -r.between(0, 30);
    while (x < w) {
      const wide = w * r.between(0.13, 0.22);
      const tall = h * r.between(0.12, 0.24);
      const top = base - tall;
      walls += rect(x, top, wide, h - top);
      if (r.chance(0.5)) tinted += rect(x, top, wide, h - top);
      const kind = r.int(0, 2);
      if (kind === 0)
        roofs += path(
          `M${x - 3} ${top}L${x + wide / 2} ${top - wide * 0.42}L${x + wide + 3} ${top}Z`,
        );
      else if (kind === 1)
        roofs += path(`M${x} ${top}A${wide / 2} ${wide / 2} 0 0 1 ${x + wide} ${top}Z`);
      else roofs += rect(x - 2, top - 7, wide + 4, 9);
      const columns = wide > w * 0.17 ? 3 : 2;
      windows += times(columns * 2, (i) =>
        rect(
          x + wide * (((i % columns) + 0.62) / (columns + 0.5)) - 5,
          top + 14 + Math.floor(i / columns) * 28,
          9,
          15,
        ),
      );
      x += wide;
    }
    layers.push(
      paper(walls + roofs),
      light(tinted),
      accent(roofs),
      key(windows + (row === 3 ? `<g${tint('key', 'soft')}>${tinted}</g>` : '')),
    );
  }
  return layers;
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
