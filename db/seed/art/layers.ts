import { at } from './markup';
import type { Random } from './random';

/** `paper` knocks out: the sheet shows through. The other three are spot inks. */
export type Ink = 'light' | 'accent' | 'key' | 'paper';

/** What one pass through the press puts down. Shapes carry no colour of their own. */
export interface Layer {
  readonly ink: Ink;
  readonly markup: string;
}

/** A thing, drawn around 0,0 and reaching about 100 in every direction. */
export type Figure = (random: Random) => Layer[];

/** A whole sheet, from 0,0 to its width and height. */
export type Scene = (random: Random, width: number, height: number) => Layer[];

export const light = (markup: string): Layer => ({ ink: 'light', markup });
export const accent = (markup: string): Layer => ({ ink: 'accent', markup });
export const key = (markup: string): Layer => ({ ink: 'key', markup });
export const paper = (markup: string): Layer => ({ ink: 'paper', markup });

export function placed(
  layers: readonly Layer[],
  x: number,
  y: number,
  scale = 1,
  turn = 0,
): Layer[] {
  return layers.map(({ ink, markup }) => ({ ink, markup: at(x, y, markup, turn, scale) }));
}

/** Each layer cut to a shape. */
export function cut(random: Random, layers: readonly Layer[], shape: string): Layer[] {
  const id = random.id();
  return layers.map(({ ink, markup }, index) => ({
    ink,
    markup: `${index === 0 ? `<clipPath id="${id}">${shape}</clipPath>` : ''}<g clip-path="url(#${id})">${markup}</g>`,
  }));
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly turn?: number | undefined;
  readonly scale?: number | undefined;
}

/** The same layers at many spots, written once and referred to. */
export function repeated(
  random: Random,
  layers: readonly Layer[],
  spots: readonly Spot[],
): Layer[] {
  return layers.map(({ ink, markup }) => {
    const id = random.id();
    const uses = spots
      .map(({ x, y, turn, scale }) => {
        const more = `${turn ? `rotate(${turn})` : ''}${scale && scale !== 1 ? `scale(${scale})` : ''}`;
        if (!more) return `<use href="#${id}" x="${x}" y="${y}"/>`;
        return `<use href="#${id}" transform="translate(${x} ${y})${more}"/>`;
      })
      .join('');
    return { ink, markup: `<defs><g id="${id}">${markup}</g></defs>${uses}` };
  });
}
