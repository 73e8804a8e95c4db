import { fade, tint } from '../halftone';
import { accent, key, type Layer, light, paper, type Scene } from '../layers';
import { circle, path, rect, times } from '../markup';

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
