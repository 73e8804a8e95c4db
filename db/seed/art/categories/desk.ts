import { called, figureFor } from '../figures';
import { accent, key, light, paper } from '../layers';
import { textBlock } from '../letters';
import { circle, line, path, rect, thin, times } from '../markup';
import { print } from '../print';
import { sceneFor, scenes } from '../scenes';
import { repeatFor } from './repeats';
import { height, width } from './sheet';
import { type Desk, slip } from './slip';

export function notebook(desk: Desk): string {
  const { random: r, title } = desk;
  const [w, h] = [272, 384];
  const text = textBlock(title, { x: 64, y: 0, width: 144, height: 74 }, 1.8, true);
  const tall = text.height + 34;
  const figure = figureFor(r, title);
  const art = called(scenes, title)
    ? sceneFor(r, title)(r, w, h)
    : repeatFor(r, figure)(r, w, h, figure, 96);
  const place = { id: 'n', x: 200, y: 250, turn: r.between(-5, 5), width: w, height: h };
  return slip(desk, place, [
    ...art,
    paper(rect(48, 76, 176, tall) + rect(0, 0, 26, h)),
    accent(rect(0, 0, 26, h)),
    key(
      `<g transform="translate(0 93)">${text.markup}</g>` +
        thin(rect(0, 0, 26, h), 0.25) +
        rect(26, 0, 1.6, h) +
        rect(w - 32, 0, 7, h),
    ),
  ]);
}

export function pencils({ random: r, table }: Desk): string {
  const count = 7;
  const wide = 36;
  const pitch = wide + 11;
  const all = Array.from({ length: count }, (_, i) => ({
    x: 200 + (i - count / 2) * pitch + 5.5,
    y: 132 + ((i * 37 + r.int(0, 2) * 11) % 5) * 11,
    ink: i % 3,
  }));
  const body = ({ x, y }: (typeof all)[number]) => rect(x, y, wide, height - y - 40);
  const bodies = (ink: number) =>
    all
      .filter((one) => one.ink === ink)
      .map(body)
      .join('');
  const cone = (share: number) =>
    all
      .map(({ x, y }) => {
        const half = (wide / 2) * share;
        const middle = x + wide / 2;
        return path(
          `M${middle - half} ${y - 66 * (1 - share)}L${middle} ${y - 66}L${middle + half} ${y - 66 * (1 - share)}Z`,
        );
      })
      .join('');
  const everything = all.map(body).join('') + cone(1);
  const cut = `q${wide / 6} 9 ${wide / 3} 0t${wide / 3} 0t${wide / 3} 0`;
  return print(
    table,
    [
      key(thin(`<g transform="translate(9 12)">${everything}</g>`, 0.22)),
      paper(everything),
      light(bodies(0)),
      accent(bodies(1)),
      key(
        bodies(2) +
          cone(0.3) +
          all
            .map(({ x, y }) => thin(rect(x + wide * 0.66, y, wide * 0.34, height - y - 40)))
            .join(''),
      ),
      paper(
        all.map(({ x, y }) => path(`M${x} ${y - 2}${cut}V${y - 2}Z`)).join('') +
          all.map(({ x }) => rect(x, 424, wide, 7)).join(''),
      ),
    ],
    width,
    height,
  );
}

export function calendar(desk: Desk): string {
  const { random: r, title } = desk;
  const [w, h] = [286, 404];
  const top = 244;
  const first = r.int(0, 6);
  const days = (weekend: boolean) =>
    times(30, (n) => {
      const weekday = (n + first) % 7;
      if (weekday >= 5 !== weekend) return '';
      return circle(40 + weekday * 34.4, top + 30 + Math.floor((n + first) / 7) * 23, 6.4);
    });
  const wire = times(11, (i) => line(`M${23 + i * 24} 3V15`, 3));
  const place = { id: 'y', x: 200, y: 254, turn: r.between(-3, 3), width: w, height: h };
  return slip(desk, place, [
    ...sceneFor(r, title)(r, w, top),
    paper(rect(0, top, w, h - top)),
    key(days(false) + rect(0, top, w, 2) + wire),
    accent(days(true)),
  ]);
}
