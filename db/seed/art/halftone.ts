import type { Ink } from './layers';

/** A flat tint of an ink, as a screen of dots: `soft` about a fifth, `half` about a half. */
export type Tint = 'soft' | 'half';

const dotOf: Record<Tint, number> = { soft: 1.65, half: 2.6 };
const pitch = 6.4;

// Each ink has its own screen angle, so that overprinted dots make rosettes instead of moiré.
const angleOf: Record<Ink, number> = { light: 0, accent: 75, key: 45, paper: 15 };

/** The attribute that fills a shape with a tint. */
export const tint = (ink: Ink, strength: Tint) => ` fill="url(#${ink}-${strength})"`;

/** The definitions of the tints that `svg` uses. */
export function screens(svg: string, colourOf: Readonly<Record<Ink, string>>): string {
  const inks = ['light', 'accent', 'key', 'paper'] as const;
  return inks
    .flatMap((ink) => (['soft', 'half'] as const).map((strength) => ({ ink, strength })))
    .filter(({ ink, strength }) => svg.includes(`url(#${ink}-${strength})`))
    .map(
      ({ ink, strength }) =>
        `<pattern id="${ink}-${strength}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angleOf[ink]})">` +
        `<circle cx="3.2" cy="3.2" r="${dotOf[strength]}" fill="${colourOf[ink]}"/></pattern>`,
    )
    .join('');
}

export interface FadeArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Rows of dots that grow from `from` to `to` (0 is nothing, 1 is solid) down the area. A row is
 * one dashed line of zero-length dashes with round caps, so a whole fade is a few hundred bytes.
 */
export function fade(area: FadeArea, from: number, to: number, step = 7): string {
  const rows = Math.ceil(area.height / (step / 2)) + 1;
  const end = area.x + area.width + step;
  let dots = '';
  for (let row = 0; row <= rows; row++) {
    const strength = from + ((to - from) * row) / rows;
    const size = step * 1.08 * Math.sqrt(Math.max(0, Math.min(1, strength)));
    if (size < 0.5) continue;
    const start = area.x - (row % 2 ? step / 2 : 0);
    dots += `<path d="M${start} ${area.y + (row * step) / 2}H${end}" stroke-width="${size}"/>`;
  }
  return `<g fill="none" stroke="currentColor" stroke-linecap="round" stroke-dasharray="0 ${step}">${dots}</g>`;
}

/** A fade from the middle outwards: rings of dots. */
export function burst(
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  step = 8,
): string {
  const rings = Math.floor(radius / step);
  let dots = '';
  for (let ring = 1; ring <= rings; ring++) {
    const size = step * Math.sqrt(Math.max(0, from + ((to - from) * ring) / rings));
    if (size < 0.5) continue;
    const around = 2 * Math.PI * ring * step;
    const gap = around / Math.round(around / step);
    dots += `<circle cx="${x}" cy="${y}" r="${ring * step}" stroke-width="${size}" stroke-dasharray="0 ${gap}"/>`;
  }
  return `<g fill="none" stroke="currentColor" stroke-linecap="round">${dots}</g>`;
}
