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
  const sheet = schemeOf(inks, 'day');
  const titled = r.chance(0.3);
  const [x, y, w] = [24, 24, width - 48];
  const h = titled ? 372 : 424;
  const scene = sceneFor(r, title);
  const area = `<clipPath id="p">${rect(0, 0, w, h)}</clipPath><g transform="translate(${x} ${y})" clip-path="url(#p)">${print(scheme, scene(r, w, h), w, h)}</g>`;
  const words = titled
    ? textBlock(title, { x, y: 420, width: w - 70, height: 50 }, 1.6).markup
    : '';
  const marks = [
    light(circle(width - 34, 477, 5)),
    accent(circle(width - 47, 477, 5)),
    key(circle(width - 60, 477, 5) + (titled ? words : line('M24 477H34M29 472V482', 1.2))),
  ];
  const margin = print(sheet, marks, width, height);
  return { scheme, body: margin + area };
};
