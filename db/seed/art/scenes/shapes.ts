import { tint } from '../halftone';
import { accent, key, light, paper, type Scene } from '../layers';
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
