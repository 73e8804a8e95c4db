import type { FirstLoad } from './first-load';
import type { Results } from './results';
import * as name from './subjects';
import type { VisitedPage } from './visited-pages';

export type Goal = {
  readonly text: string;
  readonly value: number;
  readonly wanted: number;
  readonly unit: string;
  readonly met: boolean;
};

/** The machine on which 600 orders a second were asked for: there bare node:http did this many. */
const REFERENCE_BARE = 77_000;

/** What the shop is to reach, as ratios to what was measured in the same run. */
export function goals(
  results: Results,
  pages: readonly VisitedPage[],
  shop: FirstLoad,
  empty: FirstLoad,
): Goal[] {
  const bare = results.rate(name.BARE, 16);
  const route = results.rate(name.EMPTY_ROUTE, 16);
  const page = results.rate(name.STATIC_PAGE, 16);
  const fresh = results.rate(name.EMPTY_PAGE, 16);
  const product = results.rate(name.PRODUCT, 16);
  return [
    atLeast('a product, of bare node:http', (100 * product) / bare, 12, '%'),
    atLeast('a product, to an empty Next.js route', product / route, 5, 'x'),
    atLeast('a list of 24, to an empty Next.js route', results.rate(name.LIST, 16) / route, 4, 'x'),
    atLeast(
      'order flow at 8 connections',
      results.rate(name.ORDER_FLOW, 8),
      (600 * bare) / REFERENCE_BARE,
      '/s',
    ),
    atLeast(
      'catalogue page, of a static page',
      (100 * results.rate(name.CATALOGUE, 16)) / page,
      80,
      '%',
    ),
    atLeast(
      'product page, of a static page',
      (100 * results.rate(name.PRODUCT_PAGE, 16)) / page,
      80,
      '%',
    ),
    ...pages.map((page) =>
      atLeast(
        `${page.name}, of an empty page per request`,
        (100 * results.rate(page.name, 16)) / fresh,
        80,
        '%',
      ),
    ),
    ...name.READS.map((read) =>
      atLeast(
        `${read} while 100 orders/s are placed, of its rate at rest`,
        (100 * results.rate(name.amongOrders(read), 16)) / results.rate(read, 16),
        60,
        '%',
      ),
    ),
    atMost(
      'first load of the catalogue, beyond an empty app',
      (shop.gzip - empty.gzip) / 1000,
      30,
      'kB',
    ),
  ];
}

/** All but one of a hundred must be answered within this. */
export function heldP99(traffic: string, p99Ms: number): Goal {
  const below = atMost(`p99 of ${traffic}`, p99Ms, 100, 'ms');
  return { ...below, met: p99Ms < 100 };
}

function atLeast(text: string, value: number, wanted: number, unit: string): Goal {
  return { text: `${text}, at least`, value, wanted, unit, met: value >= wanted };
}

function atMost(text: string, value: number, wanted: number, unit: string): Goal {
  return { text: `${text}, at most`, value, wanted, unit, met: value <= wanted };
}
