import { burst, fade, tint } from '../halftone';
import { accent, key, type Layer, light, paper, type Scene } from '../layers';
import { circle, path, rect, times } from '../markup';

export const moons: Scene = (r, w, h) => {
  const [columns, rows] = r.pick([
    [3, 4],
    [2, 3],
    [3, 5],
  ] as const);
  const [dx, dy] = [w / (columns + 0.4), h / (rows + 0.4)];
  const size = Math.min(dx, dy) * 0.38;
  const total = columns * rows;
  const phases = Array.from({ length: total }, (_, i) => ({
    x: (w - dx * (columns - 1)) / 2 + (i % columns) * dx,
    y: (h - dy * (rows - 1)) / 2 + Math.floor(i / columns) * dy,
    swell: Math.cos((i / (total - 1)) * Math.PI * 2) * size,
  }));
  const lit = ({ x, y, swell }: (typeof phases)[number]) =>
    path(
      `M${x} ${y - size}A${size} ${size} 0 0 1 ${x} ${y + size}A${Math.abs(swell)} ${size} 0 0 ${swell > 0 ? 0 : 1} ${x} ${y - size}Z`,
    );
  const disks = phases.map(({ x, y }) => circle(x, y, size)).join('');
  return [
    key(rect(0, 0, w, h)),
    paper(disks),
    light(disks),
    key(`<g${tint('key', 'half')}>${disks}</g>`),
    paper(phases.map(lit).join('')),
    accent(
      phases
        .map((phase, i) =>
          i === Math.floor(total / 2)
            ? circle(phase.x, phase.y, size)
            : `<g${tint('accent', 'soft')}>${lit(phase)}</g>`,
        )
        .join(''),
    ),
    paper(
      times(16, (i) =>
        circle(((i * 83) % 97) * (w / 97), ((i * 59) % 89) * (h / 89), 1.3 + (i % 2)),
      ),
    ),
  ];
};

export const orbits: Scene = (r, w, h) => {
  const [x, y] = [w * r.between(0.3, 0.7), h * r.between(0.36, 0.6)];
  const rings = r.int(5, 7);
  const step = (Math.max(w, h) * 0.74) / rings;
  const planets = Array.from({ length: rings }, (_, i) => {
    const angle = r.between(0, 6.3);
    return {
      x: x + Math.cos(angle) * step * (i + 1),
      y: y + Math.sin(angle) * step * (i + 1),
      size: r.between(9, 24),
    };
  });
  const draw = (rest: number) =>
    planets
      .filter((_, i) => i % 3 === rest)
      .map((p) => circle(p.x, p.y, p.size))
      .join('');
  return [
    light(rect(0, 0, w, h)),
    accent(burst(x, y, step * 2.6, 0.9, 0.02, 9) + circle(x, y, step * 0.62)),
    key(
      `<g fill="none" stroke="currentColor" stroke-width="2">${times(rings, (i) => circle(x, y, step * (i + 1)))}</g>${draw(0)}`,
    ),
    paper(draw(1)),
    accent(`${draw(2)}<g${tint('accent', 'half')}>${draw(1)}</g>`),
  ];
};

export const rainbow: Scene = (r, w, h) => {
  const bands = r.int(6, 8);
  const x = w * r.pick([0.5, 0.5, 0.2, 0.8]);
  const base = h * r.between(0.78, 0.9);
  const size = w * r.between(0.62, 0.8);
  const arch = (rad: number) =>
    path(
      `M${x - rad} ${h}V${base - h * 0.2}A${rad} ${rad} 0 0 1 ${x + rad} ${base - h * 0.2}V${h}Z`,
    );
  const layers: Layer[] = [
    light(fade({ x: 0, y: 0, width: w, height: h }, 0.6, 0, 8)),
    accent(circle(w - x === x ? w * 0.82 : w - x, h * 0.14, w * 0.09)),
  ];
  const inks = [accent, light, key, paper];
  const start = r.int(0, 3);
  for (let i = 0; i < bands; i++) {
    const shape = arch(size * (1 - i / bands));
    const ink = inks[(i + start) % 4] as typeof accent;
    layers.push(paper(shape), ink(shape));
    if (ink === accent && i % 8 < 4) layers.push(key(`<g${tint('key', 'soft')}>${shape}</g>`));
  }
  return layers;
};

/** The studio's own trade: three screens of dots laid over one another. */
export const dots: Scene = (r, w, h) => {
  const size = w * r.between(0.36, 0.44);
  const turn = r.between(0, 6.3);
  const middle = (n: number) => {
    const angle = turn + (n * 2 * Math.PI) / 3;
    return [w / 2 + Math.cos(angle) * size * 0.52, h / 2 + Math.sin(angle) * size * 0.62] as const;
  };
  const disk = (n: number, step: number, from: number, to: number) => {
    const [x, y] = middle(n);
    return burst(x, y, size, from, to, step);
  };
  return [light(disk(0, 11, 1, 0.12)), accent(disk(1, 11, 0.08, 0.9)), key(disk(2, 9, 0.7, 0.03))];
};
