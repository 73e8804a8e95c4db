import { books } from './books';
import type { DemoProduct } from './demo-product';
import { posters } from './posters';
import { stationery } from './stationery';
import { textiles } from './textiles';
import { tiles } from './tiles';
import { wallpaper } from './wallpaper';

/** What the shop opens with when its database is empty. */
export const demoProducts: readonly DemoProduct[] = [
  ...posters,
  ...textiles,
  ...tiles,
  ...stationery,
  ...wallpaper,
  ...books,
];
