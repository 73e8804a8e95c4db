import { sailboat } from '../figures/travel';
import { fade, tint } from '../halftone';
import { accent, key, type Layer, light, paper, placed, type Scene } from '../layers';
import { at, circle, line, path, rect, times } from '../markup';

/** A row of even waves from edge to edge, and what lies below them. */
function swell(
  width: number,
  height: number,
  y: number,
  length: number,
  tall: number,
  shift: number,
) {
  const crest = `M${-shift} ${y}${times(Math.ceil((width + shift) / length) + 1, () => `q${length / 4} ${-tall} ${length / 2} 0t${length / 2} 0`)}`;
  return { crest, body: `${crest}V${height}H${-shift}Z` };
}

export const waves: Scene = (r, w, h) => {
  const top = h * r.between(0.4, 0.5);
  const count = 6;
  const boat = r.chance(0.5) ? r.int(1, 2) : -1;
  const layers: Layer[] = [
    r.chance(0.5)
      ? light(fade({ x: 0, y: 0, width: w, height: top + 30 }, 0, 0.9, 8))
      : light(rect(0, 0, w, top + 60)),
    accent(circle(w * r.between(0.28, 0.72), h * r.between(0.22, 0.3), w * r.between(0.16, 0.23))),
  ];
  for (let i = 0; i < count; i++) {
    const y = top + (i * (h - top)) / count;
    const { crest, body } = swell(
      w,
      h + 20,
      y,
      w * (0.34 + i * 0.05),
      h * (0.05 + i * 0.008),
      r.between(0, w * 0.3),
    );
    const echoes = times(3, (n) => at(0, 10 + n * 9, line(crest, 2.4)));
    layers.push(paper(path(body)));
    if (i === boat)
      layers.push(...placed(sailboat(r), w * 0.6, y - h * 0.1, w / 520), paper(path(body)));
    layers.push(
      [
        accent(path(body)),
        key(path(body)),
        light(path(body)),
        accent(path(body, tint('accent', 'half'))),
        key(path(body, tint('key', 'half'))),
        key(path(body)),
      ][(i + count) % 6] as Layer,
      i % 6 === 1 || i % 6 === 5 ? paper(echoes) : key(echoes),
    );
  }
  return layers;
};

export const lagoon: Scene = (r, w, h) => {
  const horizon = h * r.between(0.36, 0.46);
  const x = w * r.between(0.34, 0.66);
  const size = w * r.between(0.2, 0.27);
  const bars = times(14, (i) => {
    const y = horizon + 10 + (i * (h - horizon)) / 14;
    const wide = size * (0.9 + i * 0.06) * r.between(0.5, 1);
    return rect(x - wide + r.between(-16, 16), y, wide * 2, 5 + i * 0.5);
  });
  const ripples = times(10, (i) => {
    const y = horizon + 20 + (i * (h - horizon)) / 10;
    const wide = w * r.between(0.12, 0.3);
    return rect(r.between(-20, w - wide + 20), y, wide, 2.6 + i * 0.4);
  });
  const islands =
    path(`M${-10} ${horizon}Q${w * 0.12} ${horizon - h * 0.13} ${w * 0.3} ${horizon}Z`) +
    path(`M${w * 0.66} ${horizon}Q${w * 0.86} ${horizon - h * 0.2} ${w + 20} ${horizon}Z`);
  return [
    light(
      fade({ x: 0, y: 0, width: w, height: horizon }, 0.05, 0.8, 8) +
        rect(0, horizon, w, h - horizon),
    ),
    accent(circle(x, horizon - size * 0.3, size)),
    paper(rect(0, horizon, w, h - horizon)),
    light(rect(0, horizon, w, h - horizon)),
    accent(bars),
    key(islands + ripples + rect(0, horizon - 2, w, 4)),
  ];
};

export const rain: Scene = (r, w, h) => {
  const cloud =
    'M-90 30A34 34 0 0 1 -70 -30A46 46 0 0 1 10 -56A40 40 0 0 1 76 -22A28 28 0 0 1 90 30Z';
  const strokes = times(44, (i) => {
    const x = ((i * 61) % 100) / 100;
    const y = ((i * 37) % 100) / 100;
    return `M${x * w * 1.2} ${h * (0.42 + y * 0.5)}l-${8 + (i % 3) * 5} ${26 + (i % 4) * 11}`;
  });
  return [
    light(rect(0, 0, w, h * r.between(0.68, 0.78))),
    accent(
      circle(w * r.between(0.6, 0.78), h * 0.2, w * 0.17) +
        at(w * 0.3, h * 0.46, path(cloud, tint('accent', 'half')), 0, w / 330),
    ),
    paper(at(w * 0.56, h * 0.33, path(cloud), 0, w / 260)),
    key(at(w * 0.56, h * 0.33, path(cloud, tint('key', 'half')), 0, w / 260) + line(strokes, 2.8)),
    accent(
      times(7, (i) =>
        line(`M${w * (0.06 + i * 0.14)} ${h * 0.93}q${w * 0.04} -12 ${w * 0.08} 0`, 4),
      ),
    ),
  ];
};
