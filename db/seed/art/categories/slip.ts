import type { Scheme } from '../inks';
import { key, type Layer } from '../layers';
import { rect, thin } from '../markup';
import { print } from '../print';
import type { Random } from '../random';

export interface Desk {
  readonly random: Random;
  readonly title: string;
  /** The desk's own scheme, and the one of what lies on it. */
  readonly table: Scheme;
  readonly scheme: Scheme;
}

export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly width: number;
  readonly height: number;
}

/** A printed sheet lying on the desk, turned around its own middle, with its shadow. */
export function slip(desk: Desk, place: Place, layers: readonly Layer[]): string {
  const { id, x, y, turn, width: w, height: h } = place;
  const shadow = print(
    { ...desk.table, ground: 'none' },
    [key(thin(rect(7, 10, w, h), 0.24))],
    w,
    h,
  );
  const frame = `<clipPath id="${id}">${rect(0, 0, w, h)}</clipPath>`;
  const sheet = `${frame}<g clip-path="url(#${id})">${print(desk.scheme, layers, w, h)}</g>`;
  const transform = `translate(${x} ${y})rotate(${turn})translate(${-w / 2} ${-h / 2})`;
  return `<g transform="${transform}">${shadow}${sheet}</g>`;
}
