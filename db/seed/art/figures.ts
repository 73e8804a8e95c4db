import { heron, owl, rooster, songbird, swallows } from './figures/birds';
import { beetle, cat, fish, hare, moth, whale } from './figures/creatures';
import { bloom, daisies, poppy, sunflower, thistle, tulip } from './figures/flowers';
import { cherries, fig, lemons, pears } from './figures/fruit';
import { coffee, mushrooms, radish } from './figures/kitchen';
import { cactus, eucalyptus, fern, ginkgo, sprig, wheat } from './figures/plants';
import { crescent, dahlia, folkStar, planet, shell, sunFace } from './figures/sky';
import { doorKey, house, kettle, vase } from './figures/things';
import { balloon, bicycle, lighthouse, sailboat } from './figures/travel';
import type { Figure } from './layers';
import type { Random } from './random';

/** Every figure with the words of a name that call for it. */
export const figures: readonly (readonly [Figure, string])[] = [
  [sprig, 'sprig olive laurel branch leaf leaves bay'],
  [eucalyptus, 'eucalyptus gum silver'],
  [fern, 'fern fronds frond bracken moss'],
  [ginkgo, 'ginkgo autumn'],
  [cactus, 'cactus cacti desert succulent'],
  [wheat, 'wheat barley harvest grain bread'],
  [bloom, 'bloom anemone flower flowers blossom cosmos garden'],
  [daisies, 'daisy daisies meadow chamomile hedgerow'],
  [tulip, 'tulip tulips'],
  [poppy, 'poppy poppies'],
  [sunflower, 'sunflower sunflowers seed seeds'],
  [thistle, 'thistle thistles heath'],
  [songbird, 'songbird robin wren bird birds blackbird finch dawn'],
  [owl, 'owl owls night'],
  [heron, 'heron herons crane egret marsh reeds'],
  [swallows, 'swallow swallows swift swifts'],
  [rooster, 'rooster cockerel hen farm'],
  [moth, 'moth moths butterfly'],
  [beetle, 'beetle beetles insect insects scarab'],
  [fish, 'fish herring sardine sardines mackerel carp river'],
  [cat, 'cat cats'],
  [hare, 'hare hares rabbit'],
  [whale, 'whale whales'],
  [pears, 'pear pears orchard'],
  [lemons, 'lemon lemons citrus grove'],
  [cherries, 'cherry cherries'],
  [fig, 'fig figs'],
  [radish, 'radish radishes beet allotment market'],
  [mushrooms, 'mushroom mushrooms forager toadstool fungi forage'],
  [coffee, 'coffee cafe cup'],
  [vase, 'vase jug still'],
  [balloon, 'balloon balloons'],
  [sailboat, 'sailboat boat boats sail regatta'],
  [lighthouse, 'lighthouse lighthouses beacon'],
  [house, 'house home cottage'],
  [bicycle, 'bicycle bike'],
  [kettle, 'kettle tea teapot'],
  [doorKey, 'key keys'],
  [sunFace, 'sun solstice sunshine summer'],
  [crescent, 'crescent moon lunar'],
  [planet, 'planet planets saturn space'],
  [dahlia, 'dahlia dahlias chrysanthemum'],
  [shell, 'shell shells scallop tide shore'],
  [folkStar, 'star stars compass folk winter'],
];

/** Figures that look wrong lying on their side or standing on their head. */
export const standing: ReadonlySet<Figure> = new Set<Figure>([
  ...[cactus, songbird, owl, heron, rooster, cat, hare, whale, mushrooms, coffee, vase, balloon],
  ...[sailboat, lighthouse, house, bicycle, kettle, sunFace],
]);

export const wordsOf = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The choice whose words the title names first; nothing when it names none. */
export function called<T>(
  choices: readonly (readonly [T, string])[],
  title: string,
): T | undefined {
  for (const word of wordsOf(title)) {
    const found = choices.find(([, words]) => words.split(' ').includes(word));
    if (found) return found[0];
  }
  return undefined;
}

/** The figure a name asks for, or any. */
export function figureFor(random: Random, title: string): Figure {
  return called(figures, title) ?? random.pick(figures)[0];
}
