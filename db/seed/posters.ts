import { demoCategory } from './demo-product';

export const posters = demoCategory('posters', [
  [
    'Heron at Low Water',
    4200,
    18,
    'A heron in the reeds, an hour before the tide turns. Three inks on 170 g uncoated paper, 50 × 70 cm, printed in an edition of 200 and numbered in pencil. Shipped rolled in a cardboard tube.',
  ],
  [
    'Terraced Hills, Morning',
    3800,
    32,
    'Vineyard rows seen from the bus to the coast, cut as four stencils and printed in three inks. 40 × 50 cm on 170 g uncoated paper. The dots in the sky run from an eighth to solid, so it changes with distance.',
  ],
  [
    'Night Owl',
    3400,
    4,
    'An owl that hunts the rail yard behind the studio. Three flat inks and one screen of dots, 40 × 50 cm, 170 g uncoated paper. Looks best without glass.',
  ],
  [
    'Twelve Moons',
    4600,
    12,
    'One lunar month in twelve phases, set out as a chart. The largest flat of ink we print: it takes a day to dry between passes. 50 × 70 cm, 200 g cotton paper.',
  ],
  [
    'The Long Wave',
    4200,
    25,
    'Six bands of water, each with its own screen angle. Where two overlap a fourth colour appears that was never mixed. 50 × 70 cm on 170 g uncoated paper.',
  ],
  [
    'Rooftops of the Old Town',
    3800,
    40,
    'Domes, gables and flat roofs, drawn from the bell tower on one afternoon. 40 × 50 cm, three inks, 170 g uncoated paper. Small shifts between the colours are part of the process.',
  ],
  [
    'Poppy, Late June',
    2900,
    55,
    'One poppy at full size and a bud that has not decided yet. 30 × 40 cm, three inks on 150 g recycled paper. Fits a standard frame without a mount.',
  ],
  [
    'Two Pears',
    2900,
    3,
    'The print we use to teach overprinting: two shapes, two inks, and a third colour where they meet. 30 × 40 cm on 150 g recycled paper.',
  ],
  [
    'Pines at Dusk',
    4200,
    21,
    'Four rows of trees, each a little darker than the one behind it. 50 × 70 cm, three inks, 170 g uncoated paper. Pairs with Glacier No. 3.',
  ],
  [
    'Glacier No. 3',
    4200,
    0,
    'The third drawing of the same glacier in nine years. Cut by hand from film, printed in three inks at 50 × 70 cm. The edition of 150 is gone and will not be printed again.',
  ],
  [
    'Lighthouse, Skerry Point',
    3800,
    27,
    'A lighthouse of our own invention, with the beam printed as a flat tint over bare paper. 40 × 50 cm on 170 g uncoated paper, three inks.',
  ],
  [
    'Quarter Circles',
    3400,
    36,
    'One shape, turned by hand for every square until nothing lined up too well. 40 × 50 cm, three inks and two screens of dots on 170 g uncoated paper.',
  ],
  [
    'Sitting Cat',
    2900,
    60,
    'She came with the building and supervises the drying racks. 30 × 40 cm, three inks on 150 g recycled paper.',
  ],
  [
    'Orbit Study',
    4600,
    9,
    'Rings and small bodies, none of them to scale. The rings are hairlines of a third of a millimetre, the finest we can hold. 50 × 70 cm, 200 g cotton paper.',
  ],
]);
