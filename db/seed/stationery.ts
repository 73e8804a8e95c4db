import { demoCategory } from './demo-product';

export const stationery = demoCategory('stationery', [
  [
    'Tulip Letter Set',
    1800,
    70,
    'Ten sheets of 120 g laid paper, ten envelopes with a printed lining and a sheet of seals. A5 when opened, takes fountain pen without feathering.',
  ],
  [
    'Songbird Postcards, Box of Eight',
    1200,
    110,
    'Eight cards of 350 g board, four birds, two of each. Blank on the back except for a line for the address.',
  ],
  [
    'Meadow Notebook',
    1400,
    84,
    '144 pages of 90 g dotted paper, sewn in sections so it lies flat. A5, cloth spine, elastic band. The label is for your title, not ours.',
  ],
  [
    'Mountain Sketchbook',
    1900,
    38,
    '96 pages of 160 g cartridge paper that takes ink and a light wash. A5 landscape, board covers, sewn. One page at the back is perforated.',
  ],
  [
    'Owl Stickers, Three Sheets',
    650,
    140,
    'Twenty-seven gummed stickers on perforated sheets: lick or wet them, as with stamps. Printed in three inks, no plastic.',
  ],
  [
    'Balloon Gift Wrap, Five Sheets',
    1100,
    90,
    'Five sheets, 50 × 70 cm, of 80 g kraft-backed paper, folded once. Heavy enough to reuse, light enough to crease.',
  ],
  [
    'Cherry Gift Wrap, Five Sheets',
    1100,
    5,
    'Five sheets, 50 × 70 cm, printed on 80 g recycled paper. Comes with three metres of cotton ribbon.',
  ],
  [
    'Studio Pencils, Six',
    900,
    150,
    'Six cedar pencils, HB, dipped in the ink that was left over that week. Sharpened once by us. The colours in your box will differ a little.',
  ],
  [
    'Lunar Calendar',
    2400,
    1,
    'A wall calendar, A3, one sheet a month, with the phase of the moon under every date. Hung by a wire, printed on 170 g paper so it stays flat.',
  ],
  [
    'Fig Greeting Card',
    450,
    200,
    'A folded card, A6, 300 g board, blank inside, with an envelope lined by hand. For thanks, apologies and October.',
  ],
  [
    'Whale Writing Pad',
    950,
    0,
    'Fifty sheets of 100 g paper, A5, glued at the head, ruled so lightly that it does not copy. A whale at the foot of every sheet.',
  ],
  [
    'Robin Envelopes, Twenty-Five',
    1300,
    46,
    'C6 envelopes of 120 g paper with a printed lining and a pointed flap. They seal with water and open with a knife.',
  ],
  [
    'Cat Parcel Labels',
    550,
    130,
    'Twenty-seven gummed labels, 34 × 42 mm, on perforated sheets. They hold on cardboard, glass and jam jars.',
  ],
]);
