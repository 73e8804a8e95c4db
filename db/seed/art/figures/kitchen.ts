import { tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, times } from '../markup';

export const radish: Figure = (r) => {
  const leaves = r.int(3, 4);
  return [
    light(circle(0, 38, 46)),
    accent(
      path(
        'M-46 30C-46 2 -24 -6 0 -6C24 -6 46 2 46 30C46 58 20 68 8 82Q4 96 -6 112Q-6 92 -8 82C-20 68 -46 58 -46 30Z',
      ),
    ),
    key(
      times(leaves, (i) => {
        const turn = (i - (leaves - 1) / 2) * 34 + r.between(-4, 4);
        return at(
          0,
          -4,
          path(
            'M-3 0C-4 -20 -6 -30 -18 -44C-30 -62 -24 -92 0 -104C24 -92 30 -62 18 -44C6 -30 4 -20 3 0Z',
            i % 2 ? tint('key', 'half') : '',
          ),
          turn,
        );
      }) + path('M20 0C40 4 46 16 46 30C46 58 20 68 8 82C26 50 30 20 20 0Z', tint('key', 'half')),
    ),
    paper(
      times(leaves, (i) => at(0, -4, line('M0 -26V-86', 2), (i - (leaves - 1) / 2) * 34)) +
        line('M-30 20Q-28 8 -14 4', 4),
    ),
  ];
};

export const mushrooms: Figure = (r) => {
  const spots = r.int(4, 6);
  const cap = 'M-66 0C-64 -54 -30 -70 0 -70C30 -70 64 -54 66 0C40 12 -40 12 -66 0Z';
  return [
    light(
      path('M-34 -14C-30 40 -44 80 -40 104H12C16 70 6 30 10 -14Z') +
        at(52, 42, path('M-12 0V64H14V0Z')),
    ),
    accent(at(-12, -18, path(cap)) + at(52, 46, path(cap), r.between(4, 14), 0.56)),
    key(
      at(
        -12,
        -18,
        path('M0 -70C30 -70 64 -54 66 0C56 4 44 6 30 8C44 -20 30 -56 0 -70Z', tint('key', 'half')),
      ) +
        at(-12, -18, line('M-56 6Q0 18 56 6', 4)) +
        line(
          times(7, (i) => `M${-40 + i * 9} -8V${6 + (i % 2) * 5}`),
          2,
        ) +
        line('M-100 104H100', 4) +
        times(6, (i) =>
          line(`M${-96 + i * 8} 104Q${-98 + i * 10} 88 ${-102 + i * 13} ${74 + (i % 2) * 8}`, 3),
        ),
    ),
    paper(
      times(spots, (i) =>
        circle(
          -56 + i * (88 / spots),
          -48 - Math.sin((i / (spots - 1)) * Math.PI) * 22,
          7 - (i % 2) * 2.4,
        ),
      ) +
        circle(44, 26, 4) +
        circle(62, 30, 3),
    ),
  ];
};

export const coffee: Figure = (r) => {
  const steam = r.int(2, 3);
  return [
    light(ellipse(0, 86, 96, 16) + circle(0, -10, 70)),
    accent(path('M-62 0H62C62 54 40 84 0 84C-40 84 -62 54 -62 0Z')),
    key(
      line('M60 14C92 8 98 48 50 56', 8) +
        path('M62 0C62 54 40 84 0 84C30 60 34 30 30 0Z', tint('key', 'half')) +
        line(
          times(
            steam,
            (i) => `M${(i - (steam - 1) / 2) * 30} -22c-14 -18 14 -30 0 -52c-6 -10 -4 -16 4 -24`,
          ),
          4,
        ) +
        line('M-92 92H92', 4) +
        ellipse(0, 0, 62, 9),
    ),
    paper(line('M-44 24Q-40 50 -26 64', 4)),
  ];
};
