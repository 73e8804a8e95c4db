import { burst, fade, tint } from '../halftone';
import { accent, key, type Layer, light, paper, type Scene } from '../layers';
import { at, circle, inside, line, path, rect, times } from '../markup';
import type { Random } from '../random';

const modules: readonly ((s: number) => string)[] = [
  (s) => path(`M0 0H${s}A${s} ${s} 0 0 1 0 ${s}Z`),
  (s) => path(`M0 ${s}A${s / 2} ${s / 2} 0 0 1 ${s} ${s}Z`),
  (s) => circle(s / 2, s / 2, s / 2),
  (s) => path(`M0 ${s}L${s} 0V${s}Z`),
  (s) => path(`M0 0A${s} ${s} 0 0 1 ${s} ${s}A${s} ${s} 0 0 1 0 0Z`),
  (s) => times(4, (i) => rect(0, (i * s) / 4, s, s / 8)),
  (s) =>
    times(9, (i) =>
      circle(s * (0.18 + (i % 3) * 0.32), s * (0.18 + Math.floor(i / 3) * 0.32), s * 0.1),
    ),
  (s) =>
    path(
      `M0 0H${s}A${s} ${s} 0 0 1 0 ${s}ZM0 0V${s * 0.5}A${s * 0.5} ${s * 0.5} 0 0 0 ${s * 0.5} 0Z`,
      ' fill-rule="evenodd"',
    ),
  (s) => rect(0, 0, s, s),
];

const turned = (r: Random, x: number, y: number, s: number, inner: string) =>
  `<g transform="translate(${x + s / 2} ${y + s / 2})rotate(${r.int(0, 3) * 90})translate(${-s / 2} ${-s / 2})">${inner}</g>`;

export const geometry: Scene = (r, w, h) => {
  const columns = r.int(3, 5);
  const s = w / columns;
  const rows = Math.ceil(h / s);
  const kit = [r.pick(modules), r.pick(modules), r.pick(modules), r.pick(modules)];
  const plates = { light: '', accent: '', key: '' };
  for (let i = 0; i < columns * rows; i++) {
    const [x, y] = [(i % columns) * s, Math.floor(i / columns) * s];
    const ink = r.pick(['light', 'accent', 'key', 'accent', 'light'] as const);
    plates[ink] += turned(r, x, y, s, r.pick(kit)(s));
    if (ink !== 'key' && r.chance(0.42))
      plates.key += `<g${tint('key', 'half')}>${turned(r, x, y, s, r.pick(kit)(s))}</g>`;
    if (ink !== 'light' && r.chance(0.6)) plates.light += rect(x, y, s, s);
  }
  return [light(plates.light), accent(plates.accent), key(plates.key)];
};

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
    accent(draw(2) + `<g${tint('accent', 'half')}>${draw(1)}</g>`),
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

export const weave: Scene = (r, w, h) => {
  const bands = r.int(4, 6);
  const s = w / bands;
  const rows = Math.ceil(h / s);
  const wide = s * r.between(0.52, 0.7);
  const across = times(rows, (i) => rect(0, i * s + (s - wide) / 2, w, wide));
  const down = times(bands, (i) => rect(i * s + (s - wide) / 2, 0, wide, h));
  const over = times(rows * bands, (i) => {
    const [c, row] = [i % bands, Math.floor(i / bands)];
    return (c + row) % 2
      ? rect(c * s + (s - wide) / 2, row * s + (s - wide) / 2 - 3, wide, wide + 6)
      : '';
  });
  return [
    light(rect(0, 0, w, h, tint('light', 'half')) + across),
    accent(down),
    key(
      inside(r.id(), `<path d="M0 0H${w}V${h}H0Z"/>`, `<g${tint('key', 'half')}>${over}</g>`) +
        times(rows, (i) => line(`M0 ${i * s + s / 2}H${w}`, 2, ' stroke-dasharray="1 7"')),
    ),
    paper(times(bands, (i) => line(`M${i * s + s / 2} 0V${h}`, 2.4, ' stroke-dasharray="1 9"'))),
  ];
};

export const ribbons: Scene = (r, w, h) => {
  const count = r.int(5, 7);
  const swing = w * r.between(0.2, 0.34);
  const wide = (w / count) * 1.04;
  const bend = (x: number) =>
    `M${x} -10C${x + swing} ${h * 0.25} ${x - swing} ${h * 0.4} ${x} ${h * 0.55}S${x + swing} ${h * 0.85} ${x} ${h + 10}`;
  const strip = (x: number, ink: string) =>
    `<path d="${bend(x)}" fill="none" stroke="${ink}" stroke-width="${wide}"/>`;
  const every = (rest: number, ink = 'currentColor') =>
    times(count + 3, (i) => (i % 3 === rest ? strip((i - 1) * wide, ink) : ''));
  return [
    light(every(0) + every(1)),
    accent(every(1) + every(2, 'url(#accent-half)')),
    key(
      every(0, 'url(#key-half)') +
        times(count + 3, (i) =>
          i % 3 === 2
            ? at(
                0,
                0,
                `<path d="${bend((i - 1) * wide)}" fill="none" stroke="currentColor" stroke-width="5"/>`,
              )
            : '',
        ),
    ),
  ];
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
