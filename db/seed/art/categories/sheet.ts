import type { Scheme } from '../inks';
import type { Random } from '../random';

export const width = 400;
export const height = 500;

/** A finished drawing, before it is wrapped as a file of its own. */
export interface Sheet {
  readonly scheme: Scheme;
  readonly body: string;
}

/** How the things of one category look: each draws from the same few compositions. */
export type Category = (random: Random, title: string) => Sheet;
