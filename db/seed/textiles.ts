import { demoCategory } from './demo-product';

export const textiles = demoCategory('textiles', [
  [
    'Fern Tea Towel',
    1600,
    80,
    'Screen-printed by hand on unbleached half-linen, 50 × 70 cm, with a loop to hang it by. Gets softer and dries better after the third wash. Wash at 60 °C, iron on the back.',
  ],
  [
    'Sardine Tea Towel',
    1600,
    64,
    'A tin’s worth of sardines on half-linen, 50 × 70 cm. Water-based inks, fixed by heat, safe for drying glasses. Wash at 60 °C.',
  ],
  [
    'Beetle Cushion',
    4800,
    14,
    'Cover of washed cotton canvas, 45 × 45 cm, printed on both sides and closed with a hidden zip. Comes with a feather pad. Wash the cover at 30 °C, inside out.',
  ],
  [
    'Dahlia Cushion',
    4800,
    5,
    'A dahlia repeat that meets at the seams, which takes ten minutes longer to sew. Washed cotton canvas, 45 × 45 cm, feather pad included.',
  ],
  [
    'Swallow Scarf',
    6900,
    11,
    'A light wool scarf, 50 × 180 cm, printed with reactive dyes so the cloth stays soft. Hand-rolled at the sides and fringed at the ends. Wash by hand in cool water.',
  ],
  [
    'Thistle Throw',
    8900,
    7,
    'Lambswool throw, 130 × 180 cm, printed on one side only: the thistle shows through faintly on the back. Air it rather than washing it; dry-clean when you must.',
  ],
  [
    'Bicycle Tote',
    2200,
    95,
    'Heavy cotton canvas, 340 g, with handles long enough for a shoulder and a bicycle bar. 38 × 42 cm, carries ten kilos. Wash at 30 °C.',
  ],
  [
    'Mushroom Tote',
    2200,
    48,
    'The same bag as our Bicycle Tote, printed the morning after a good walk. 340 g cotton canvas, 38 × 42 cm, inside pocket for keys.',
  ],
  [
    'Lemon Grove Tablecloth',
    7800,
    6,
    'Pure linen, 140 × 220 cm, mitred corners. The lemons are printed a little off the leaves on every repeat, as they were on the first proof. Wash at 40 °C.',
  ],
  [
    'Cherry Napkins, Set of Four',
    3200,
    30,
    'Four linen napkins, 42 × 42 cm, no two cut from the same place in the pattern. Wash at 60 °C; cherries stain less than you would think.',
  ],
  [
    'Folk Star Runner',
    4400,
    0,
    'A table runner of slubbed linen, 45 × 150 cm, with a drawn-thread hem and a short fringe. Printed in two passes with a day between them. Wash at 40 °C.',
  ],
  [
    'Hare Linen, by the Metre',
    3600,
    120,
    'Printed linen for curtains and upholstery, 138 cm wide, 240 g, repeat 32 cm. Sold by the metre and cut in one length. Shrinks up to four per cent in the first wash.',
  ],
]);
