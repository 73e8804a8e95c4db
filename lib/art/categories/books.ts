import { figureFor } from '../figures';
import { tint } from '../halftone';
import { type Light, pickPalette, type Scheme, schemeOf } from '../inks';
import { accent, key, type Layer, light, paper, placed } from '../layers';
import { textBlock } from '../letters';
import { circle, line, path, rect, times } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { sceneFor } from '../scenes';
import { repeats } from './repeats';
import { type Category, height, width } from './sheet';

const [w, h] = [262, 356];

type Cover = (r: Random, title: string) => Layer[];

const margin = 26;
const imprint = line(`M${margin} ${h - 26}H${margin + 40}`, 2.4);

/** The title above, the figure below it. */
const titled: Cover = (r, title) => {
  const text = textBlock(title, { x: margin, y: 28, width: w - margin - 20, height: 100 }, 1.8);
  const top = 28 + text.height;
  const room = h - top - 40;
  return [
    ...placed(figureFor(r, title)(r), w / 2 + 6, top + 22 + room / 2, Math.min(room / 214, 1.14)),
    key(text.markup),
  ];
};

/** A scene over the whole cover and the title in a panel. */
const panelled: Cover = (r, title) => {
  const text = textBlock(
    title,
    { x: margin + 16, y: 0, width: w - margin * 2 - 24, height: 76 },
    1.8,
    true,
  );
  const y = r.pick([34, h - text.height - 80]);
  const panel = rect(margin, y, w - margin * 2 + 8, text.height + 44);
  return [
    ...sceneFor(r, title)(r, w, h),
    paper(panel),
    key(
      `<g transform="translate(0 ${y + 22})">${text.markup}</g>` +
        line(
          `M${margin + 6} ${y + 6}h${w - margin * 2 - 4}v${text.height + 32}h${-(w - margin * 2 - 4)}Z`,
          1.4,
        ),
    ),
  ];
};

/** A small repeat, as on endpapers, with a paper label. */
const labelled: Cover = (r, title) => {
  const text = textBlock(title, { x: w / 2 - 62, y: 0, width: 136, height: 84 }, 1.9, true);
  const tall = text.height + 40;
  const y = h * 0.4 - tall / 2;
  return [
    ...r.pick(repeats)(r, w, h, figureFor(r, title), r.pick([64, 84])),
    paper(rect(w / 2 - 80, y, 172, tall)),
    key(`<g transform="translate(0 ${y + 20})">${text.markup}</g>`),
    accent(line(`M${w / 2 - 74} ${y + 6}h160v${tall - 12}h-160Z`, 1.6)),
  ];
};

/** Only letters and bars. */
const typographic: Cover = (r, title) => {
  const text = textBlock(title, { x: margin, y: 0, width: w - margin - 22, height: 190 }, 2.3);
  const bars = r.int(4, 7);
  const top = text.height + 60;
  return [
    light(rect(0, top, w, h - top)),
    accent(
      times(bars, (i) =>
        rect(0, top + i * ((h - top) / bars), w, ((h - top) / bars) * (1 - i / bars)),
      ) + circle(w - 60, top, 34),
    ),
    key(
      `<g transform="translate(0 32)">${text.markup}</g>` +
        path(`M${w - 60} ${top - 34}a34 34 0 0 1 0 68Z`, tint('key', 'half')),
    ),
  ];
};

const covers: readonly Cover[] = [titled, titled, panelled, labelled, typographic];

function binding(): Layer[] {
  return [
    key(rect(0, 0, 13, h, tint('key', 'half')) + rect(13, 0, 1.6, h)),
    paper(rect(4, 0, 2.4, h)),
  ];
}

/** A book lying on the studio table: spine to the left, its pages showing. */
export const books: Category = (r, title) => {
  const inks = pickPalette(r);
  const scheme: Scheme = schemeOf(inks, r.pick<Light>(['day', 'day', 'flat', 'night']));
  const table = schemeOf(inks, scheme.ground === inks.paper ? 'flat' : 'day');
  const [x, y] = [66, 70];
  const cover = print(
    scheme,
    [...r.pick(covers)(r, title), ...(r.chance(0.3) ? [key(imprint)] : []), ...binding()],
    w,
    h,
  );
  const under = [
    key(path(`M${x + 8} ${y + 14}h${w + 12}v${h + 6}h${-w - 12}Z`, tint('key', 'half'))),
    paper(rect(x + 4, y + 4, w + 8, h + 8)),
    key(
      line(
        `M${x + w + 3} ${y + 6}V${y + h + 9}M${x + w + 7} ${y + 8}V${y + h + 11}M${x + 8} ${y + h + 4}H${x + w + 4}M${x + 8} ${y + h + 8}H${x + w + 8}`,
        0.9,
      ),
    ),
    light(''),
  ];
  return {
    scheme,
    body: `${print(table, under, width, height)}<clipPath id="b">${rect(0, 0, w, h)}</clipPath><g transform="translate(${x} ${y})" clip-path="url(#b)">${cover}</g>`,
  };
};
