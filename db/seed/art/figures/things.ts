import { tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, rect, times } from '../markup';

export const vase: Figure = (r) => {
  const belly = r.between(38, 52);
  const body = `M-18 14C-14 30 ${-belly} 44 ${-belly} 70C${-belly} 94 -28 106 -24 108H24C28 106 ${belly} 94 ${belly} 70C${belly} 44 14 30 18 14Z`;
  const stems = [-38, -12, 14, 40].map((turn) => turn + r.between(-6, 6));
  const bands = r.int(2, 3);
  const flower = (i: number) =>
    i % 2
      ? circle(0, -88, 17)
      : path('M-20 -84A20 20 0 0 0 20 -84L12 -92L6 -84L0 -96L-6 -84L-12 -92Z');
  return [
    light(rect(-70, -84, 140, 150) + path(body)),
    accent(
      stems.map((turn, i) => at(0, 16, flower(i), turn)).join('') +
        path(body, tint('accent', 'half')),
    ),
    key(
      stems
        .map((turn, i) =>
          at(
            0,
            16,
            line('M0 0V-70', 3) +
              path(
                'M0 -22C12 -40 26 -40 34 -38C30 -24 16 -16 0 -22Z',
                i % 2 ? tint('key', 'half') : '',
              ),
            turn,
          ),
        )
        .join('') +
        path(
          `M18 14C14 30 ${belly} 44 ${belly} 70C${belly} 94 28 106 24 108H4C30 80 20 40 4 14Z`,
          tint('key', 'half'),
        ) +
        stems.map((turn, i) => (i % 2 ? at(0, 16, circle(0, -88, 6), turn) : '')).join('') +
        line('M-104 108H104', 4),
    ),
    paper(
      times(bands, (i) =>
        line(`M${-belly + 8} ${62 + i * 11}q${belly - 8} 12 ${2 * belly - 16} 0`, 3),
      ),
    ),
  ];
};

export const house: Figure = (r) => {
  const wide = r.between(58, 74);
  const roof = r.between(40, 62);
  return [
    light(rect(-wide, -20, wide * 2, 120) + circle(r.pick([-70, 70]), -72, 24)),
    accent(
      path(`M${-wide - 14} -20L0 ${-20 - roof}L${wide + 14} -20Z`) +
        path('M-14 100V50A14 14 0 0 1 14 50V100Z'),
    ),
    key(
      path(`M0 ${-20 - roof}L${wide + 14} -20H10Z`, tint('key', 'half')) +
        rect(wide * 0.4, -20, wide * 0.6, 120, tint('key', 'soft')) +
        rect(-wide + 14, 4, 24, 28) +
        rect(wide - 38, 4, 24, 28) +
        rect(wide * 0.35, -22 - roof * 0.95, 16, 34) +
        line('M-104 100H104', 4) +
        at(-86, 100, line('M0 0V-40', 4) + ellipse(0, -54, 15, 26)),
    ),
    paper(
      line(`M${-wide + 26} 4V32M${-wide + 14} 18h24M${wide - 26} 4V32M${wide - 38} 18h24`, 2) +
        circle(7, 76, 2),
    ),
  ];
};

export const kettle: Figure = (r) => [
  light(circle(r.between(-10, 10), 10, 88)),
  accent(path('M-54 84C-70 30 -50 -18 0 -20C50 -18 70 30 54 84Z')),
  key(
    path('M0 -20C50 -18 70 30 54 84H8C44 50 36 4 0 -20Z', tint('key', 'half')) +
      line('M-44 -6C-56 -84 56 -84 44 -6', 8) +
      path('M52 26C76 20 78 -4 98 -14L104 0C94 26 88 56 58 62Z') +
      circle(0, -26, 8) +
      line('M-66 88H66', 6),
  ),
  paper(line('M-40 60C-44 30 -36 10 -22 0', 4)),
];

export const doorKey: Figure = (r) => {
  const teeth = r.int(2, 3);
  return [
    light(circle(0, -54, 46)),
    accent(
      `<g fill="none" stroke="currentColor" stroke-width="16">${times(3, (i) => circle(Math.sin((i * 2 * Math.PI) / 3) * 26, -54 - Math.cos((i * 2 * Math.PI) / 3) * 26, 18))}</g>`,
    ),
    key(
      rect(-7, -34, 14, 138) +
        times(teeth, (i) => rect(7, 90 - i * 24, 26 - (i % 2) * 8, 13)) +
        rect(-13, -24, 26, 9) +
        rect(-13, -10, 26, 5),
    ),
  ];
};
