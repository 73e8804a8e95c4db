import { called } from '../figures';
import { type Light, pickPalette, schemeOf, wallFor } from '../inks';
import { print } from '../print';
import { calendar, notebook, pencils } from './desk';
import { cards, envelope, stamps, wrap } from './post';
import { type Category, height, width } from './sheet';
import type { Desk } from './slip';

const kinds: readonly (readonly [(desk: Desk) => string, string])[] = [
  [envelope, 'envelope envelopes letter letters card greeting correspondence'],
  [cards, 'cards postcard postcards prints'],
  [notebook, 'notebook sketchbook journal planner diary pad notepad'],
  [stamps, 'stamps stickers labels sticker'],
  [wrap, 'wrap wrapping gift'],
  [pencils, 'pencil pencils'],
  [calendar, 'calendar'],
];

/** Paper goods on the studio's desk. */
export const stationery: Category = (random, title) => {
  const inks = pickPalette(random);
  const kind = random.pick<Light>(['day', 'day', 'day', 'night']);
  const scheme = schemeOf(inks, kind);
  const table = wallFor(random, inks, kind);
  const draw = called(kinds, title) ?? random.pick(kinds)[0];
  return { scheme, body: print(table, [], width, height) + draw({ random, title, table, scheme }) };
};
