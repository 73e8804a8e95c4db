import { demoCategory } from './demo-product';

export const books = demoCategory('books', [
  [
    'A Field Guide to Moss',
    2400,
    45,
    'Forty mosses of pavements, walls and gutters, each with a drawing and the place to look. 128 pages, thread-sewn, 13 × 18 cm. Bring a hand lens.',
  ],
  [
    'The Mushroom Year',
    2800,
    22,
    'One walk a week for a year and what came up. 160 pages, printed in three inks on 120 g paper, 17 × 23 cm. Not a guide to eating.',
  ],
  [
    'How to Read Clouds',
    1900,
    37,
    'Ten cloud families and the weather that follows them, for people who hang out washing. 96 pages, stapled, 15 × 21 cm.',
  ],
  [
    'The Bicycle Manual',
    2200,
    58,
    'Every repair you can do with six tools, drawn step by step. 144 pages with a cover that survives oil. Lies flat on a bench.',
  ],
  [
    'An Atlas of Small Planets',
    3400,
    13,
    'Sixty invented worlds with their tides, seasons and postage. 200 pages in three inks, bound in cloth, 20 × 26 cm.',
  ],
  [
    'Bread and Barley',
    2900,
    29,
    'Twenty-four loaves from one starter, written by a baker who weighs everything. 152 pages, wipe-clean boards, 17 × 23 cm.',
  ],
  [
    'The Cat Who Set Type',
    1600,
    66,
    'A picture book about a printing shop, a cat and an upside-down letter. 40 pages on 150 g paper, for readers of four and up.',
  ],
  [
    'Tea for Two Hundred',
    1800,
    4,
    'How a village hall fed everyone for a week, with the recipes at their original scale. 88 pages, sewn, 15 × 21 cm.',
  ],
  [
    'Geometry for Printers',
    3200,
    0,
    'Grids, repeats and tilings, with every construction done by compass and ruler. 176 pages in two inks, 17 × 23 cm.',
  ],
  [
    'The Whale Log',
    2600,
    19,
    'A keeper’s notes on one whale over eleven summers. 120 pages, letterpress cover, 13 × 20 cm.',
  ],
  [
    'Seven Lighthouses',
    3000,
    34,
    'Seven essays and seven fold-out prints, one for each tower. 96 pages plus plates, bound in boards, 17 × 23 cm.',
  ],
  [
    'The Beetle Alphabet',
    1700,
    71,
    'Twenty-six beetles in order, some of them common. 56 pages of thick paper with rounded corners, 18 × 18 cm.',
  ],
  [
    'Notes on Halftone',
    2000,
    88,
    'What we have learnt about dots: size, angle, distance and when to leave them out. 72 pages in three inks, stapled, 15 × 21 cm. Sold out twice, printed again.',
  ],
]);
