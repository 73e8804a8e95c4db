import { called, figures } from './figures';
import type { Figure, Scene } from './layers';
import type { Random } from './random';
import { dots, moons, orbits, rainbow } from './scenes/heavens';
import { forest, mountains, town } from './scenes/heights';
import { desert, hills } from './scenes/land';
import { geometry, ribbons, weave } from './scenes/shapes';
import { company, foliage, hero } from './scenes/staged';
import { lagoon, rain, waves } from './scenes/water';

/** Every whole-sheet scene with the words of a name that call for it. */
export const scenes: readonly (readonly [Scene, string])[] = [
  [hills, 'hills hill valley downs country vineyard morning landscape furrows'],
  [mountains, 'mountain mountains alps peak peaks glacier ridge summit'],
  [forest, 'forest forests pine pines woods fir'],
  [town, 'town village city rooftops street harbour houses'],
  [desert, 'mesa dunes canyon'],
  [waves, 'wave waves sea ocean breakers surf'],
  [lagoon, 'lagoon lake fjord island islands low water bay'],
  [rain, 'rain weather storm cloud clouds'],
  [geometry, 'geometry grid blocks bauhaus quarter quarters patchwork'],
  [dots, 'dots halftone print screen overprint'],
  [moons, 'phases moons eclipse'],
  [orbits, 'orbits orbit planets atlas cosmos'],
  [rainbow, 'rainbow arches arch gate'],
  [weave, 'weave woven basket lattice'],
  [ribbons, 'ribbons ribbon current currents drift'],
  [foliage, 'foliage jungle leaves glasshouse'],
];

/** The scene or figure a name asks for, or any scene at all. */
export function sceneFor(random: Random, title: string): Scene {
  const subjects: readonly (readonly [Scene | { readonly figure: Figure }, string])[] = [
    ...scenes,
    ...figures.map(([figure, words]) => [{ figure }, words] as const),
  ];
  const subject =
    called(subjects, title) ??
    (random.chance(0.5) ? random.pick(scenes)[0] : { figure: random.pick(figures)[0] });
  if (!('figure' in subject)) return subject;
  return random.chance(0.9) ? hero(subject.figure) : company(subject.figure);
}
