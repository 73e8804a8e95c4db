import { books } from './categories/books';
import { generic } from './categories/generic';
import { posters } from './categories/posters';
import { type Category, height, width } from './categories/sheet';
import { stationery } from './categories/stationery';
import { textiles } from './categories/textiles';
import { tiles } from './categories/tiles';
import { wallpaper } from './categories/wallpaper';
import { escapeXml, shortenNumbers } from './markup';
import { picture } from './print';
import { makeRandom } from './random';

const categories = new Map<string, Category>([
  ['books', books],
  ['posters', posters],
  ['stationery', stationery],
  ['textiles', textiles],
  ['tiles', tiles],
  ['wallpaper', wallpaper],
]);

/** Longer names would not fit on a cover. */
const longestTitle = 48;

/**
 * A product's picture as an SVG document, 4:5. The same seed gives the same picture, the words of
 * the title choose its subject, the category chooses what it is printed on.
 */
export function drawPicture({
  seed,
  category,
  title = seed,
}: {
  readonly seed: string;
  readonly category: string;
  readonly title?: string | undefined;
}): string {
  const draw = categories.get(category) ?? generic;
  const { scheme, body } = draw(makeRandom(seed), title.slice(0, longestTitle));
  return shortenNumbers(picture(scheme, body, width, height, escapeXml(title)));
}
