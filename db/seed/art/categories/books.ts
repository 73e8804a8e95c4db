import { called, figureFor } from '../figures';
import { burst, tint } from '../halftone';
import { type Light, pickPalette, schemeOf, wallFor } from '../inks';
import { accent, cut, key, type Layer, light, paper, placed } from '../layers';
import { textBlock } from '../letters';
import { circle, line, path, rect, thin, times } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { sceneFor, scenes } from '../scenes';
import { repeatFor } from './repeats';
import { type Category, height, width } from './sheet';

const [w, h] = [272, 370];

type Cover = (r: Random, title: string, kind: Light) => Layer[];

const margin = 26;

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

/** The title in a band, and a scene from there down. */
const banded: Cover = (r, title, kind) => {
  const text = textBlock(title, { x: margin, y: 26, width: w - margin - 20, height: 84 }, 1.8);
  const top = text.height + 52;
  const band = rect(0, 0, w, top);
  const scene = placed(sceneFor(r, title)(r, w, h - top), 0, top);
  return [
    ...cut(r, scene, rect(0, top, w, h - top)),
    paper(band),
    // Opaque inks on a dark cover leave light lettering, which a light band would swallow.
    kind === 'night' ? paper(band) : r.pick([light, paper])(band),
    key(text.markup + rect(0, top - 1, w, 2)),
  ];
};

/** A small repeat, as on endpapers, with a paper label. */
const labelled: Cover = (r, title) => {
  const text = textBlock(title, { x: w / 2 - 66, y: 0, width: 144, height: 90 }, 1.9, true);
  const tall = text.height + 44;
  const y = h * 0.4 - tall / 2;
  const figure = figureFor(r, title);
  return [
    ...repeatFor(r, figure)(r, w, h, figure, r.pick([74, 92])),
    paper(rect(w / 2 - 84, y, 180, tall)),
    key(`<g transform="translate(0 ${y + 22})">${text.markup}</g>`),
    accent(line(`M${w / 2 - 78} ${y + 6}h168v${tall - 12}h-168Z`, 1.6)),
  ];
};

/** Large letters over one shape. */
const typographic: Cover = (r, title) => {
  const text = textBlock(title, { x: margin, y: 0, width: w - margin - 22, height: 190 }, 2.3);
  const top = text.height + 62;
  const room = h - top;
  const shape = r.pick<() => Layer[]>([
    () => {
      const bars = r.int(4, 7);
      const each = room / bars;
      const bar = (i: number) => rect(0, top + i * each, w, each * (1 - i / bars));
      const half = path(`M${w - 64} ${top - 36}a36 36 0 0 1 0 72Z`, tint('key', 'half'));
      return [
        light(rect(0, top, w, room)),
        accent(times(bars, bar) + circle(w - 64, top, 36)),
        key(half),
      ];
    },
    () => {
      const step = Math.min(w / 2, room - 10);
      const arc = (n: number) =>
        path(`M0 ${h}V${h - step * n}A${step * n} ${step * n} 0 0 1 ${step * n} ${h}Z`);
      return [light(arc(1.25)), accent(arc(0.95)), key(arc(0.62)), paper(arc(0.3))];
    },
    () => [
      light(burst(w / 2, h, room * 1.1, 0.9, 0.04, 11)),
      accent(circle(w / 2, h, room * 0.62)),
      key(
        `<g${tint('key', 'half')}>${path(`M${w / 2} ${h - room * 0.62}a${room * 0.62} ${room * 0.62} 0 0 1 0 ${room * 1.24}Z`)}</g>`,
      ),
    ],
  ])();
  return [...shape, key(`<g transform="translate(0 34)">${text.markup}</g>`)];
};

const covers: readonly Cover[] = [titled, titled, banded, labelled, typographic];

function binding(): Layer[] {
  return [key(thin(rect(0, 0, 15, h), 0.3) + rect(15, 0, 1.4, h) + thin(rect(16, 0, 5, h), 0.12))];
}

/** A book lying on the studio table: spine to the left, its pages showing. */
export const books: Category = (r, title) => {
  const inks = pickPalette(r);
  const kind = r.pick<Light>(['day', 'flat', 'night', 'night']);
  const scheme = schemeOf(inks, kind);
  const [x, y] = [60, 62];
  const design = called(scenes, title) ? banded : r.pick(covers);
  const layers = [...design(r, title, kind), ...binding()];
  const cover = print(scheme, layers, w, h);
  const under = [
    key(thin(rect(x + 12, y + 16, w + 8, h + 8), 0.26)),
    paper(rect(x + 2, y + 4, w + 6, h + 5)),
    key(
      line(`M${x + w + 3} ${y + 5}V${y + h + 6}M${x + w + 6} ${y + 6}V${y + h + 8}`, 0.8) +
        line(`M${x + 4} ${y + h + 4}H${x + w + 4}M${x + 4} ${y + h + 7}H${x + w + 7}`, 0.8),
    ),
  ];
  const table = print(wallFor(r, inks, kind), under, width, height);
  const frame = `<clipPath id="b">${rect(0, 0, w, h)}</clipPath>`;
  return {
    scheme,
    body: `${table}${frame}<g transform="translate(${x} ${y})" clip-path="url(#b)">${cover}</g>`,
  };
};
