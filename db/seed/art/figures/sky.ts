import { burst, fade, tint } from '../halftone';
import { accent, type Figure, key, light, paper } from '../layers';
import { at, circle, inside, line, path, times } from '../markup';

export const sunFace: Figure = (r) => {
  const rays = r.int(11, 15) + 1;
  return [
    light(circle(0, 0, 62)),
    accent(
      times(rays, (i) =>
        at(
          0,
          0,
          i % 2 ? path('M-9 -68Q6 -84 -2 -104Q14 -90 9 -68Z') : path('M-9 -68L0 -100L9 -68Z'),
          (i * 360) / rays,
        ),
      ) + circle(0, 0, 60, tint('accent', 'half')),
    ),
    key(
      line('M-30 -8q10 -10 20 0M10 -8q10 -10 20 0M0 -6V16q-6 4 -8 2M-16 30q16 12 32 0', 4) +
        path('M0 -60A60 60 0 0 1 0 60C34 36 34 -36 0 -60Z', tint('key', 'soft')),
    ),
  ];
};

export const crescent: Figure = (r) => {
  const turn = r.between(-24, 10);
  const star = (x: number, y: number, size: number) =>
    at(
      x,
      y,
      path('M0 -10L2.400 -2.400L10 0L2.400 2.400L0 10L-2.400 2.400L-10 0L-2.400 -2.400Z'),
      0,
      size,
    );
  return [
    light(circle(10, 0, 84)),
    accent(at(0, 0, path('M30 -84A88 88 0 1 0 30 84A70 70 0 1 1 30 -84Z'), turn)),
    key(
      at(
        0,
        0,
        inside(
          r.id(),
          path('M30 -84A88 88 0 1 0 30 84A70 70 0 1 1 30 -84Z'),
          fade({ x: -90, y: -90, width: 140, height: 180 }, 0, 0.7, 7),
        ),
        turn,
      ) +
        star(40, -26, 2.2) +
        star(62, 28, 1.3) +
        star(26, 34, 0.9),
    ),
  ];
};

export const planet: Figure = (r) => {
  const tilt = r.between(-26, -12);
  const bands = r.int(3, 5);
  const id = r.id();
  return [
    light(circle(0, 0, 62)),
    accent(
      at(
        0,
        0,
        inside(
          id,
          circle(0, 0, 62),
          times(bands, (i) =>
            path(
              `M-70 ${-50 + i * (100 / bands)}q35 8 70 0t70 0v${10 + (i % 2) * 5}q-35 8 -70 0t-70 0Z`,
            ),
          ),
        ),
        tilt,
      ),
    ),
    key(
      at(
        0,
        0,
        path('M0 -62A62 62 0 0 1 0 62C38 34 38 -34 0 -62Z', tint('key', 'half')) +
          line('M-60 16C-110 34 -100 46 0 30C100 12 112 -6 62 -10', 6),
        tilt,
      ) +
        times(6, (i) =>
          circle(-92 + ((i * 67) % 190), -96 + ((i * 101) % 60) + (i % 2) * 140, 2.4),
        ),
    ),
  ];
};

export const dahlia: Figure = (r) => {
  const rings = r.int(4, 5);
  const around = (size: number, petals: number, shift: number, attributes = '') =>
    times(petals, (i) =>
      at(
        0,
        0,
        path(
          `M0 ${-size * 0.3}C${-size * 0.2} ${-size * 0.6} ${-size * 0.16} ${-size * 0.9} 0 ${-size}C${size * 0.16} ${-size * 0.9} ${size * 0.2} ${-size * 0.6} 0 ${-size * 0.3}Z`,
          attributes,
        ),
        ((i + shift) * 360) / petals,
      ),
    );
  return [
    light(circle(0, 0, 88)),
    accent(times(rings, (i) => (i % 2 ? '' : around(104 - i * 20, 16, 0)))),
    key(
      times(rings, (i) => (i % 2 ? around(104 - i * 20, 16, 0.5, tint('key', 'half')) : '')) +
        circle(0, 0, 12),
    ),
    paper(burst(0, 0, 10, 0.1, 0.3, 4.6)),
  ];
};

export const shell: Figure = (r) => {
  const ribs = r.pick([7, 9, 11]);
  const fan =
    'M-18 84C-70 50 -108 -10 -84 -60C-60 -100 60 -100 84 -60C108 -10 70 50 18 84C22 104 -22 104 -18 84Z';
  return [
    light(at(5, 4, path(fan))),
    accent(
      inside(
        r.id(),
        path(fan),
        times(ribs, (i) =>
          i % 2 ? '' : at(0, 88, path('M0 0L-13 -190H13Z'), (i - (ribs - 1) / 2) * (104 / ribs)),
        ),
      ),
    ),
    key(
      inside(r.id(), path(fan), fade({ x: -100, y: -90, width: 200, height: 190 }, 0, 0.75, 7)) +
        times(ribs, (i) => at(0, 88, line('M0 0V-172', 1.8), (i - ribs / 2 + 0.5) * (100 / ribs))),
    ),
  ];
};

export const folkStar: Figure = (r) => {
  const points = r.pick([8, 10, 12]);
  return [
    light(
      times(points, (i) =>
        at(0, 0, path('M0 0L-26 -60L0 -100L26 -60Z'), ((i + 0.5) * 360) / points, 0.86),
      ),
    ),
    accent(times(points, (i) => at(0, 0, path('M0 0L-22 -56L0 -102L22 -56Z'), (i * 360) / points))),
    key(
      times(points, (i) =>
        at(0, 0, path('M0 0L0 -102L22 -56Z', tint('key', 'half')), (i * 360) / points),
      ) +
        times(points, (i) => at(0, 0, circle(0, -78, 4), ((i + 0.5) * 360) / points)) +
        circle(0, 0, 14),
    ),
    paper(circle(0, 0, 6)),
  ];
};
