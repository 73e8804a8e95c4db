import { screens } from './halftone';
import type { Scheme } from './inks';
import type { Layer } from './layers';
import { rect } from './markup';

/** Puts layers on a ground, in order; overprinted inks multiply. */
export function print(
  scheme: Scheme,
  layers: readonly Layer[],
  width: number,
  height: number,
): string {
  const sheet = rect(0, 0, width, height, ` fill="${scheme.ground}"`);
  return sheet + layers.map((layer) => pass(scheme, layer)).join('');
}

function pass(scheme: Scheme, { ink, markup }: Layer): string {
  const colour = scheme.colourOf[ink];
  const through = scheme.overprint && ink !== 'paper' ? ' class="o"' : '';
  return `<g fill="${colour}" color="${colour}"${through}>${markup}</g>`;
}

/** A picture of its own: the passes with the tints they use and what makes inks multiply. */
export function picture(
  scheme: Scheme,
  body: string,
  width: number,
  height: number,
  title: string,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${title}</title><style>.o{mix-blend-mode:multiply}</style>` +
    `<defs>${screens(body, scheme.colourOf)}</defs>${body}</svg>`
  );
}
