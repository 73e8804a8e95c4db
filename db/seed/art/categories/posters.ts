import { type Light, pickPalette, schemeOf } from '../inks';
import { accent, key, light } from '../layers';
import { textBlock } from '../letters';
import { circle, line, rect } from '../markup';
import { print } from '../print';
import { sceneFor } from '../scenes';
import { type Category, height, width } from './sheet';

/** A print on its sheet: white margin, the press's colour control and register marks below. */
export const posters: Category = (r, title) => {
  const inks = pickPalette(r);
  const kind = r.pick<Light>(['day', 'day', 'day', 'flat', 'night']);
  const scheme = schemeOf(inks, kind);
  const sheet = { ...schemeOf(inks, 'day'), ground: '#fefcf6' };
  const titled = r.chance(0.3);
  const [x, y, w] = [20, 20, width - 40];
  const h = titled ? 380 : 436;
  const scene = sceneFor(r, title);
  const area = `<clipPath id="p">${rect(0, 0, w, h)}</clipPath><g transform="translate(${x} ${y})" clip-path="url(#p)">${print(scheme, scene(r, w, h), w, h)}</g>`;
  const words = titled
    ? textBlock(title, { x, y: 418, width: w - 74, height: 54 }, 1.6).markup
    : '';
  const marks = [
    light(circle(width - 26, 478, 5)),
    accent(circle(width - 39, 478, 5)),
    key(circle(width - 52, 478, 5) + (titled ? words : line('M20 478H30M25 473V483', 1.2))),
  ];
  const margin = print(sheet, marks, width, height);
  return { scheme, body: margin + area };
};
