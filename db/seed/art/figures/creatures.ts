import { tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, ellipse, line, path, times } from '../markup';

const mirrored = (half: string) => `${half}<g transform="scale(-1 1)">${half}</g>`;

export const moth: Figure = (r) => {
  const sweep = r.between(-14, 14);
  const fore = `M4 -22C30 -${84 + sweep} 84 -92 104 -70C100 -24 60 6 6 4Z`;
  const hind = `M6 4C56 0 84 24 ${74 + sweep * 0.4} 62C56 92 22 66 4 26Z`;
  const bars = r.int(2, 4);
  return [
    light(mirrored(path(hind) + circle(70, -52, 18))),
    accent(mirrored(path(fore) + path(hind, tint('accent', 'half')))),
    key(
      mirrored(
        circle(66, -50, 9) +
          circle(50, 46, 8) +
          path(`M104 -70C100 -24 60 6 6 4C50 -8 80 -30 104 -70Z`, tint('key', 'half')) +
          times(bars, (i) =>
            line(`M${22 + i * 12} ${-38 - i * 8}Q${28 + i * 13} -22 ${24 + i * 12} -6`, 3.4),
          ) +
          line('M3 -34C10 -60 24 -66 30 -84', 2.6),
      ) + ellipse(0, 6, 9, 44),
    ),
    paper(times(4, (i) => line(`M-6 ${8 + i * 9}H6`, 2.4))),
  ];
};

export const beetle: Figure = (r) => {
  const dots = r.int(3, 5);
  return [
    light(ellipse(0, 20, 66, 82)),
    accent(
      path('M-4 -34C-58 -30 -72 40 -4 100Z') +
        path('M4 -34C58 -30 72 40 4 100Z') +
        path('M-36 -44A36 34 0 0 1 36 -44Q0 -30 -36 -44Z'),
    ),
    key(
      path('M4 -34C58 -30 72 40 4 100Z', tint('key', 'half')) +
        path('M-22 -66A22 22 0 0 1 22 -66Z') +
        mirrored(
          line(
            'M46 -18L78 -34L94 -60M54 16H96M44 56L76 72L86 104M10 -82C16 -100 34 -100 44 -94',
            5,
          ) + times(dots, (i) => circle(26 - Math.abs(i - 1) * 4, -8 + (i * 78) / dots, 8 - i)),
        ),
    ),
    paper(line('M0 -30V96', 2)),
  ];
};

export const fish: Figure = (r) => {
  const stripes = r.int(3, 5);
  const one = 'M-92 0C-60 -40 0 -46 46 -8L94 -38C84 -14 84 14 94 38L46 8C0 46 -60 40 -92 0Z';
  const id = r.id();
  return [
    light(
      at(
        0,
        0,
        `<clipPath id="${id}">${path(one)}</clipPath><g clip-path="url(#${id})">${path('M-100 4H100V60H-100Z')}</g>`,
      ),
    ),
    accent(
      path(one) +
        path('M-20 -36C-6 -64 26 -62 40 -48L20 -22Z') +
        path('M-14 36C0 56 20 54 28 44L14 26Z'),
    ),
    key(
      `<g${tint('key', 'half')}>${path('M-92 0C-60 -40 0 -46 46 -8L94 -38C84 -14 84 -2 86 0Z')}</g>` +
        line(
          times(stripes, (i) => `M${-28 + i * 17} ${-26 + i * 3}q9 ${26 - i * 3} 0 ${52 - i * 6}`),
          4,
        ) +
        circle(-64, -8, 7) +
        line('M-50 -24q12 24 0 46', 3),
    ),
    paper(circle(-65, -9, 2.6)),
  ];
};

export const cat: Figure = (r) => {
  const tail = r.pick([
    'M44 92C110 96 112 30 84 22',
    'M44 92C120 84 96 20 66 40',
    'M44 92C96 100 116 60 96 10',
  ]);
  return [
    light(circle(r.between(-10, 10), -4, 92)),
    accent(
      path(
        'M-40 -94L-26 -70H18L34 -94C44 -62 38 -34 24 -24C58 10 66 60 56 100H-44C-56 60 -48 0 -24 -26C-44 -40 -50 -62 -40 -94Z',
      ),
    ),
    key(
      path('M24 -24C58 10 66 60 56 100H18C36 60 30 10 4 -22Z', tint('key', 'half')) +
        line(tail, 15) +
        line('M-24 -54q7 7 13 0M4 -54q7 7 13 0', 3.4) +
        path('M-9 -42H3L-3 -35Z') +
        line(
          'M-14 100V52M10 100V60M-56 -44L-26 -40M-58 -34L-26 -36M46 -44L20 -40M48 -34L20 -36',
          2.6,
        ) +
        times(3, (i) => line(`M${-12 + i * 9} -76V-67`, 4)),
    ),
  ];
};

export const hare: Figure = (r) => {
  const ear = r.between(-8, 8);
  return [
    light(circle(r.between(16, 40), -30, 62)),
    accent(
      at(-40, -48, path('M-8 0C-22 -30 -16 -58 -2 -64C12 -54 12 -22 6 0Z'), ear - 8) +
        at(-24, -46, path('M-8 0C-14 -30 0 -60 16 -60C26 -46 16 -18 8 4Z'), ear + 10) +
        path(
          'M-74 -26C-66 -54 -30 -60 -14 -42C-8 -32 -8 -22 -14 -14C30 -20 84 4 88 58C98 56 104 66 98 76C92 84 80 82 78 78C70 100 20 100 -40 98C-52 98 -54 86 -42 84L-24 82C-40 60 -42 30 -34 4C-56 6 -78 -6 -74 -26Z',
        ),
    ),
    key(
      path('M10 24C44 10 84 30 88 58C86 90 60 100 20 98C50 84 40 50 10 24Z', tint('key', 'half')) +
        circle(-48, -32, 4.6) +
        line('M-72 -22L-62 -20M-24 82Q-16 60 -22 40', 3) +
        line('M-104 100H104', 4) +
        times(5, (i) => line(`M${-96 + i * 9} 100Q${-98 + i * 11} 84 ${-100 + i * 14} 74`, 3)),
    ),
  ];
};

export const whale: Figure = (r) => {
  const spray = r.int(3, 5);
  return [
    light(path('M-98 26C-70 84 40 92 74 20C40 46 -40 50 -98 26Z')),
    accent(
      path(
        'M-100 22C-100 -46 -20 -60 30 -20C52 -2 70 -4 76 -30C60 -40 54 -60 62 -76C76 -72 84 -60 86 -48C92 -62 100 -70 112 -72C116 -52 104 -36 92 -30C98 40 20 84 -40 70C-76 62 -100 46 -100 22Z',
      ),
    ),
    key(
      circle(-62, 8, 5) +
        path('M-30 36C-10 46 -4 70 -22 90C-40 80 -44 56 -30 36Z') +
        path(
          'M-100 22C-100 -46 -20 -60 30 -20C52 -2 70 -4 76 -30L92 -30C90 10 60 26 20 16C-30 4 -60 -4 -100 22Z',
          tint('key', 'half'),
        ) +
        line(
          times(
            spray,
            (i) =>
              `M-34 -58Q${-34 + (i - (spray - 1) / 2) * 10} -84 ${-34 + (i - (spray - 1) / 2) * 26} ${-90 + Math.abs(i - (spray - 1) / 2) * 8}`,
          ),
          4,
        ),
    ),
    paper(line('M-92 34Q-50 54 -6 46M-84 46Q-48 62 -10 56', 2.2)),
  ];
};
