import { tint } from '../halftone';
import { accent, type Figure, key, light } from '../layers';
import { at, circle, ellipse, line, path, times } from '../markup';

/** A pointed leaf from 0,0 upwards, and one half of it. */
const leaf = (length: number, width: number) =>
  `M0 0C${-width} ${-length * 0.3} ${-width} ${-length * 0.7} 0 ${-length}C${width} ${-length * 0.7} ${width} ${-length * 0.3} 0 0Z`;
const halfLeaf = (length: number, width: number) =>
  `M0 0C${width} ${-length * 0.3} ${width} ${-length * 0.7} 0 ${-length}Z`;

export const sprig: Figure = (r) => {
  const pairs = r.int(3, 5);
  const length = r.between(58, 76);
  const wide = r.between(20, 30);
  const bend = r.between(-16, 16);
  const spread = r.between(42, 62);
  const stemX = (y: number) => bend * Math.sin(((y + 100) / 200) * Math.PI);
  let whole = at(stemX(-34), -34, path(leaf(length, wide)));
  let half = at(stemX(-34), -34, path(halfLeaf(length, wide)));
  for (let i = 0; i < pairs; i++) {
    const y = 76 - (i * 106) / pairs;
    const size = 1 - i * 0.07;
    for (const side of [-1, 1]) {
      whole += at(stemX(y), y, path(leaf(length, wide)), side * spread, size);
      half += at(stemX(y), y, path(halfLeaf(length, wide)), side * spread, size);
    }
  }
  return [
    light(circle(bend, -10, 78)),
    accent(whole),
    key(half + line(`M0 112Q${bend * 1.6} 20 ${stemX(-34)} -34`, 4)),
  ];
};

export const eucalyptus: Figure = (r) => {
  const rows = r.int(5, 6);
  const lean = r.between(10, 24) * r.pick([-1, 1]);
  const round = 'M0 0C-26 -4 -32 -34 0 -50C32 -34 26 -4 0 0Z';
  const half = 'M0 0C26 -4 32 -34 0 -50Z';
  let whole = '';
  let shade = '';
  for (let i = 0; i < rows; i++) {
    const y = 80 - (i * 158) / rows;
    const x = (lean * (80 - y)) / 158;
    const size = 1.3 - i * 0.12;
    for (const side of [-1, 1]) {
      whole += at(x, y, path(round), side * 72, size);
      shade += at(x, y, path(half), side * 72, size);
    }
  }
  const tip = at(lean, -74, path(round), lean / 2, 0.6);
  return [
    light(ellipse(lean / 2, 0, 58, 96)),
    accent(whole + tip),
    key(`<g${tint('key', 'half')}>${shade}</g>${line(`M0 112Q0 30 ${lean} -78`, 3.4)}`),
  ];
};

export const fern: Figure = (r) => {
  const fronds = r.int(9, 12);
  const wide = r.between(10, 13);
  const lean = r.between(-10, 10);
  let left = '';
  let right = '';
  for (let i = 0; i < fronds; i++) {
    const t = i / fronds;
    const y = 88 - t * 172;
    const length = 92 * Math.sin(Math.PI * (0.16 + t * 0.8)) ** 0.8;
    const tilt = 70 - t * 34;
    left += at(lean * t, y, path(leaf(length, wide * (1.1 - t * 0.5))), -tilt);
    right += at(lean * t, y, path(leaf(length, wide * (1.1 - t * 0.5))), tilt);
  }
  return [
    light(path('M-84 100C-120 -20 -60 -104 0 -108C60 -104 120 -20 84 100Z')),
    accent(left + right),
    key(right + line(`M0 112Q0 0 ${lean} -96`, 4)),
  ];
};

export const ginkgo: Figure = (r) => {
  const fan =
    'M0 60C-8 30 -70 24 -96 -20C-84 -66 -40 -84 -6 -72L0 -30L6 -72C40 -84 84 -66 96 -20C70 24 8 30 0 60Z';
  const ribs = times(13, (i) => {
    const angle = ((i - 6) * 11.5 * Math.PI) / 180;
    return `M0 50L${Math.sin(angle) * 84} ${14 - Math.cos(angle) * 80}`;
  });
  const turn = r.between(-14, 14);
  return [
    light(at(r.between(-12, 12), -6, path(fan), turn)),
    accent(at(0, 0, path(fan, tint('accent', r.pick(['half', 'half', 'soft']))), turn)),
    key(at(0, 0, line(ribs, 2.4) + line('M0 56Q6 84 -4 110', 5), turn)),
  ];
};

export const cactus: Figure = (r) => {
  const high = r.between(96, 118);
  const arms = [-1, 1].map((side) => {
    const y = r.between(-14, 20);
    const reach = r.between(46, 58);
    return `M0 ${y + 22}H${side * (reach - 14)}Q${side * reach} ${y + 22} ${side * reach} ${y + 4}V${y - r.between(18, 44)}`;
  });
  const pot = 'M-44 56H44L34 108H-34Z';
  return [
    light(circle(r.between(-20, 20), -30, 76)),
    accent(path(pot) + circle(0, 44 - high, 9) + circle(16, 50 - high, 7)),
    key(
      line(`M0 56V${56 - high}`, 40) +
        line(arms.join(''), 24) +
        `<g${tint('key', 'half')}>${path('M8 56H44L34 108H12Z')}</g>`,
    ),
    {
      ink: 'paper',
      markup: line(`M-8 50V${62 - high}M8 50V${62 - high}`, 1.6, ' stroke-dasharray="1 9"'),
    },
  ];
};

export const wheat: Figure = (r) => {
  const ears = r.int(3, 5);
  let grain = '';
  let stems = '';
  let shade = '';
  for (let e = 0; e < ears; e++) {
    const turn = (e - (ears - 1) / 2) * (56 / ears);
    let ear = '';
    let half = '';
    for (let i = 0; i < 6; i++) {
      ear +=
        at(0, -40 - i * 14, path(leaf(28, 9)), -34) + at(0, -40 - i * 14, path(leaf(28, 9)), 34);
      half += at(0, -40 - i * 14, path(halfLeaf(28, 9)), 34);
    }
    ear += at(0, -122, path(leaf(30, 8)));
    grain += at(0, 70, ear, turn, 1.06);
    shade += at(0, 70, half, turn, 1.06);
    stems += at(0, 70, 'M0 0V-120', turn).replace('M0 0V-120', line('M0 36V-124', 2.6));
  }
  return [light(ellipse(0, -30, 92, 74)), accent(grain), key(shade + stems)];
};
