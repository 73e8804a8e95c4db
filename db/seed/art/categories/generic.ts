import { type Light, pickPalette, schemeOf, wallFor } from '../inks';
import { accent, key, light } from '../layers';
import { textBlock } from '../letters';
import { circle, path } from '../markup';
import { print } from '../print';
import { sceneFor } from '../scenes';
import { type Category, height, width } from './sheet';

const windows = [
  'M60 440V190A140 140 0 0 1 340 190V440Z',
  'M200 50A180 180 0 1 1 199 50Z',
  'M50 60H350V420H50Z',
  'M40 440V60H200A190 190 0 0 1 360 250V440Z',
];

/** Anything else: a scene seen through a window cut in the sheet, its name below. */
export const generic: Category = (r, title) => {
  const inks = pickPalette(r);
  const kind = r.pick<Light>(['day', 'flat', 'night']);
  const scheme = schemeOf(inks, kind);
  const mount = wallFor(r, inks, kind);
  const words = textBlock(title, { x: 40, y: 462, width: 320, height: 18 }, 1.6, true).markup;
  const marks = [
    light(circle(24, 24, 5)),
    accent(circle(38, 24, 5)),
    key(circle(52, 24, 5) + words),
  ];
  const scene = print(scheme, sceneFor(r, title)(r, width, 460), width, 460);
  return {
    scheme,
    body: `${print(mount, marks, width, height)}<clipPath id="g">${path(r.pick(windows))}</clipPath><g clip-path="url(#g)">${scene}</g>`,
  };
};
