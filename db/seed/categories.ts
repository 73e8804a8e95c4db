/** What the demo shop says above each of its categories. */
export const categoryIntros: Readonly<
  Record<string, { readonly title: string; readonly intro: string }>
> = {
  posters: {
    title: 'Posters',
    intro: 'Printed in three inks on uncoated paper, in sizes that fit a frame you can buy.',
  },
  textiles: {
    title: 'Textiles',
    intro: 'Linen, cotton and wool, printed by hand and meant to be washed.',
  },
  tiles: {
    title: 'Tiles',
    intro: 'Stoneware in small boxes, glazed in patterns that go on at the edges.',
  },
  stationery: {
    title: 'Stationery',
    intro: 'Paper for writing on, wrapping in and sending away.',
  },
  wallpaper: {
    title: 'Wallpaper',
    intro: 'Rolls of ten metres. Measure twice, order one roll more.',
  },
  books: {
    title: 'Books',
    intro: 'Short runs from the studio and its friends, sewn where it matters.',
  },
};
