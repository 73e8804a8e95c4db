import { figureFor } from '../figures';
import { tint } from '../halftone';
import { type Light, pickPalette, schemeOf } from '../inks';
import { key, type Layer, paper } from '../layers';
import { line, path, rect, times } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { repeats } from './repeats';
import { type Category, height, width } from './sheet';

/** The foot of a papered wall. */
function skirting(): Layer[] {
  return [
    paper(rect(0, 448, width, 52)),
    key(
      rect(0, 446, width, 2.4) +
        rect(0, 458, width, 1.4) +
        `<g${tint('key', 'soft')}>${rect(0, 492, width, 8)}</g>`,
    ),
  ];
}

/** The loose end of a roll, curling at the bottom of the sheet. */
function curl(r: Random): Layer[] {
  const y = r.between(404, 428);
  return [
    key(rect(0, y - 12, width, 12, tint('key', 'half'))),
    paper(rect(0, y, width, 64)),
    key(
      times(7, (i) => rect(0, y + 38 + i * 4, width, 0.6 + i * 0.34)) +
        rect(0, y, width, 1.6) +
        path(`M0 ${y + 64}H${width}V500H0Z`, tint('key', 'soft')),
    ),
  ];
}

export const wallpaper: Category = (r, title) => {
  const scheme = schemeOf(pickPalette(r), r.pick<Light>(['flat', 'flat', 'night', 'night', 'day']));
  const figure = figureFor(r, title);
  const pattern = r.pick(repeats)(r, width, height, figure, r.pick([100, 120, 134, 160, 200]));
  const seam = [key(line(`M${r.pick([133, 200, 266])} 0V500`, 0.8))];
  const end = r.pick([skirting, () => curl(r), () => seam, () => seam])();
  return { scheme, body: print(scheme, [...pattern, ...end], width, height) };
};
