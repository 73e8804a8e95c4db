import { figureFor } from '../figures';
import { type Light, pickPalette, schemeOf } from '../inks';
import { key, type Layer, light, paper } from '../layers';
import { line, rect, thin } from '../markup';
import { print } from '../print';
import type { Random } from '../random';
import { repeatFor } from './repeats';
import { type Category, height, width } from './sheet';

/** The foot of a papered wall. */
function skirting(): Layer[] {
  return [
    paper(rect(0, 440, width, 60)),
    key(
      rect(0, 438, width, 2.4) +
        rect(0, 452, width, 1.4) +
        thin(rect(0, 440, width, 12)) +
        rect(0, 492, width, 8),
    ),
  ];
}

/** A wall papered from the rail upwards and painted below it. */
function dado(r: Random): Layer[] {
  const y = r.between(330, 380);
  return [
    paper(rect(0, y, width, height - y)),
    light(rect(0, y + 18, width, height - y)),
    key(line(`M0 ${y}H400M0 ${y + 18}H400`, 2) + thin(rect(0, y + 18, width, 8), 0.3)),
  ];
}

/** A papered wall, seen from straight in front. */
export const wallpaper: Category = (r, title) => {
  const kind = r.pick<Light>(['flat', 'flat', 'night', 'night', 'day']);
  const scheme = schemeOf(pickPalette(r), kind);
  const figure = figureFor(r, title);
  const step = r.pick([100, 120, 134, 160, 200]);
  const pattern = repeatFor(r, figure)(r, width, height, figure, step);
  const seam = [key(thin(line(`M${r.pick([133, 266])} 0V500`, 1.2), 0.5))];
  const end = r.pick([skirting, () => dado(r), () => seam, () => seam, () => seam])();
  return { scheme, body: print(scheme, [...pattern, ...end], width, height) };
};
