import { demoCategory } from './demo-product';

export const wallpaper = demoCategory('wallpaper', [
  [
    'Dahlia House',
    9800,
    24,
    'Non-woven paper, roll of 52 cm × 10 m, repeat 53 cm, half drop. Printed with water-based inks by a machine built in 1957. Paste the wall, not the paper.',
  ],
  [
    'Eucalyptus',
    8800,
    31,
    'Stems that climb without a seam you can find. Roll of 52 cm × 10 m, repeat 64 cm, straight match. Washable with a soft sponge.',
  ],
  [
    'Crescent, for Small Rooms',
    7800,
    16,
    'A small repeat that makes a narrow room look taller. Roll of 52 cm × 10 m, repeat 26 cm, half drop. Suited to bedrooms.',
  ],
  [
    'Market Radish',
    8400,
    12,
    'For kitchens that are cooked in. Roll of 52 cm × 10 m, repeat 32 cm, with a scrubbable matt finish.',
  ],
  [
    'Hedgerow Daisies',
    8800,
    5,
    'Daisies in three heights, drawn from a verge that has since been mown. Roll of 52 cm × 10 m, repeat 53 cm, half drop.',
  ],
  [
    'Orchard Wall',
    9200,
    20,
    'Pears in pairs, overprinted where they touch. Roll of 52 cm × 10 m, repeat 53 cm, straight match. Order one roll more than you measure.',
  ],
  [
    'Moth and Lamp',
    10400,
    9,
    'Moths from the window over the proofing press, drawn at one and a half times their size. Roll of 52 cm × 10 m, repeat 64 cm, half drop.',
  ],
  [
    'River Fish',
    8400,
    27,
    'A run of fish for bathrooms: the finish stands steam, though not a shower. Roll of 52 cm × 10 m, repeat 26 cm.',
  ],
  [
    'Barley',
    7800,
    42,
    'Ears of barley tied in sheaves, in opaque inks on a full ground. Roll of 52 cm × 10 m, repeat 32 cm, half drop.',
  ],
  [
    'Swift',
    9200,
    0,
    'Swifts in a wide sky; the bare ground between them is half the pattern. Roll of 52 cm × 10 m, repeat 64 cm, free match, so nothing is wasted.',
  ],
  [
    'Cactus Corner',
    8400,
    18,
    'Potted cacti in rows, printed slightly out of register on purpose. Roll of 52 cm × 10 m, repeat 32 cm, straight match.',
  ],
  [
    'Heron Marsh',
    12800,
    3,
    'Herons among reeds at a scale that wants a whole wall. Roll of 70 cm × 10 m, repeat 70 cm, half drop, on heavy 180 g paper.',
  ],
]);
