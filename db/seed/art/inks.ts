import type { Ink } from './layers';
import type { Random } from './random';

/** Three spot inks and a sheet, chosen by hand so that every overprint is a colour of its own. */
export interface Palette {
  readonly light: string;
  readonly accent: string;
  readonly key: string;
  readonly paper: string;
}

const palette = (light: string, accent: string, key: string, paper: string): Palette => ({
  light,
  accent,
  key,
  paper,
});

export const palettes: readonly Palette[] = [
  palette('#ffc530', '#f4604f', '#34408f', '#f8f2e4'),
  palette('#ffd84f', '#ff7394', '#00707a', '#faf5e8'),
  palette('#f9bfae', '#f0803c', '#205c48', '#f8f1e2'),
  palette('#8fd3c4', '#e4533f', '#27344d', '#f6f0e3'),
  palette('#9ccbe8', '#f6a04d', '#7c2a4a', '#faf4e9'),
  palette('#ffe066', '#ff5f3a', '#1f4fb0', '#f9f4e7'),
  palette('#ffdc3d', '#ff62a5', '#2a2724', '#f7f2e8'),
  palette('#f6d678', '#d7673f', '#515c2c', '#f7f0df'),
  palette('#92d9de', '#ff8870', '#54479a', '#f8f3ea'),
  palette('#f9ba90', '#36a298', '#69402f', '#faf3e5'),
  palette('#f4a9ab', '#e2a727', '#2b575d', '#f9f3e6'),
  palette('#ffb6c3', '#2fa36b', '#2a3a78', '#faf5ea'),
  palette('#f7c948', '#4fa3d9', '#b3322b', '#f8f3e6'),
  palette('#c9dc6a', '#ef7d55', '#155e63', '#f8f3e4'),
];

/** `day` prints on paper, `flat` on a tinted ground, `night` in opaque inks on a dark one. */
export type Light = 'day' | 'flat' | 'night';

export interface Scheme {
  readonly ground: string;
  readonly colourOf: Readonly<Record<Ink, string>>;
  /** Inks on paper let each other through; inks on a dark ground must cover it. */
  readonly overprint: boolean;
}

function mix(from: string, to: string, share: number): string {
  const channel = (hex: string, index: number) =>
    Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(from, index) + (channel(to, index) - channel(from, index)) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

export function schemeOf(inks: Palette, kind: Light): Scheme {
  if (kind === 'night') {
    const ground = mix(inks.key, '#14121f', 0.28);
    const { light, accent, paper: sheet } = inks;
    return { ground, overprint: false, colourOf: { light, accent, key: sheet, paper: ground } };
  }
  const ground = kind === 'flat' ? mix(inks.paper, inks.light, 0.5) : inks.paper;
  return { ground, overprint: true, colourOf: { ...inks, paper: ground } };
}

/** A wall or table to show a thing of the given kind on: tinted, and never the thing's own ground. */
export function wallFor(random: Random, inks: Palette, kind: Light): Scheme {
  const base = schemeOf(inks, 'day');
  const pale = mix(inks.paper, inks.light, 0.42);
  const grounds: Record<Light, readonly string[]> = {
    day: [pale, mix(inks.paper, inks.light, 0.85), mix(inks.paper, inks.accent, 0.42)],
    flat: [mix(inks.paper, inks.accent, 0.5), mix(inks.paper, inks.key, 0.3)],
    night: [pale, mix(inks.paper, inks.light, 0.85), mix(inks.paper, inks.accent, 0.42)],
  };
  return { ...base, ground: random.pick(grounds[kind]) };
}

export const pickPalette = (random: Random): Palette => random.pick(palettes);
