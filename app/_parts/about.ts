/** What the shop sells, in one sentence, for the footer and for search engines. */
export const ABOUT =
  'A print studio. Posters, textiles, tiles, stationery, wallpaper and books, drawn and printed in three inks.';
