import { demoCategory } from './demo-product';

export const tiles = demoCategory('tiles', [
  [
    'Patio Rosette',
    5400,
    40,
    'Box of ten stoneware tiles, 15 × 15 cm, glazed and fired twice. The corners make a second pattern when four meet. For walls, and for floors without heavy traffic.',
  ],
  [
    'Cloister Quatrefoil',
    5800,
    26,
    'Ten tiles, 15 × 15 cm, after a floor we drew on a wet day and never found again. Matt glaze, slightly uneven by intention. Use a grout two shades darker than the ground.',
  ],
  [
    'Courtyard Star',
    6200,
    33,
    'An eight-pointed star with room for the cross between. Ten tiles to the box, 15 × 15 cm, 9 mm thick, frost-proof.',
  ],
  [
    'Truchet Arc',
    4900,
    52,
    'One tile, four ways to turn it, and no wrong one. Ten tiles, 15 × 15 cm. Lay a square metre dry before you reach for the adhesive.',
  ],
  [
    'Ginkgo Leaf Tile',
    6400,
    17,
    'A single leaf to the tile, pressed while the clay is soft and glazed in the hollows. Box of ten, 15 × 15 cm, walls only.',
  ],
  [
    'Fig Tile',
    6400,
    2,
    'Cut figs, seeds and all, for the wall behind the stove. Ten tiles, 15 × 15 cm, wiped clean with a damp cloth.',
  ],
  [
    'Herring Tile',
    6400,
    44,
    'A small shoal that all swims one way until you turn a tile. Ten tiles, 15 × 15 cm, glossy glaze, safe around a sink or a shower.',
  ],
  [
    'Sunflower Tile',
    6800,
    20,
    'A sunflower that fills its tile from edge to edge. Ten to the box, 15 × 15 cm, matt glaze over a dark clay.',
  ],
  [
    'Scallop Shell Tile',
    6800,
    8,
    'Ribbed like the shell and easy to clean all the same. Ten tiles, 15 × 15 cm, 9 mm thick. Made for bathrooms.',
  ],
  [
    'Wren Tile',
    3900,
    61,
    'A wren on a twig, meant to be set singly among plain tiles. Box of four, 10 × 10 cm, walls only.',
  ],
  [
    'Compass Tile',
    7200,
    0,
    'Twelve points and a centre you can line up by eye. Ten tiles, 20 × 20 cm, for entrance floors. Fired to 1,220 °C, so it takes boots.',
  ],
  [
    'Zellige Cross',
    7800,
    23,
    'Crosses and stars cut after firing, so each edge shows the clay. Box of eight, 20 × 20 cm. Expect chips; they are how you know.',
  ],
]);
