import { bareOrderFlow } from './bare-sqlite';
import type { Door } from './buyers';
import type { DemoData } from './demo-data';
import type { Figures } from './figures';
import { atRate, hammer, repeat } from './load';
import { type VisitedPage, visitedPages } from './visited-pages';

/** The names that goals and ratios refer to. */
export const BARE = 'bare node:http';
export const EMPTY_ROUTE = 'empty Next.js route';
export const STATIC_PAGE = 'static Next.js page';
/** Rendered for each request, with nothing on it. */
export const EMPTY_PAGE = 'empty page per request';
export const BARE_SQLITE = 'order flow, bare SQLite';
export const LIST = 'GET /api/products';
export const PRODUCT = 'GET /api/products/:id';
export const CATALOGUE = 'catalogue page';
export const PRODUCT_PAGE = 'product page';
export const ADD = 'add to cart';
export const ORDER_FLOW = 'order flow';

/** What is read while orders are placed beside it, and at how many a second. */
export const READS = [LIST, PRODUCT, CATALOGUE, PRODUCT_PAGE] as const;
const ORDERS_A_SECOND = 100;

/** The name of a subject while orders are placed. */
export function amongOrders(name: string): string {
  return `${name}, orders beside`;
}

export type Subject = {
  readonly name: string;
  readonly connections: readonly number[];
  /** The subjects it is printed as a ratio of. They come earlier in the list. */
  readonly beside: readonly string[];
  measure(connections: number, seconds: number): Promise<Figures>;
};

export type Addresses = { readonly shop: string; readonly bare: string; readonly fixture: string };

/** Everything that is measured, yardsticks first. */
export function subjects(at: Addresses, data: DemoData, bareData: DemoData, door: Door): Subject[] {
  const buyers = { adding: data.buyers.slice(0, 2_000), ordering: data.buyers.slice(2_000) };
  const sample = data.products.at(-1);
  if (!sample) throw new Error('the demo shop is empty');
  let turn = 0;
  const next = <T>(list: readonly T[]): T => {
    const item = list[turn++ % list.length];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const add = () => door.addToCart(next(buyers.adding), next(data.products).id);
  const order = async () => {
    const buyer = next(buyers.ordering);
    await door.addToCart(buyer, next(data.products).id);
    await door.placeOrder(buyer);
  };

  const reads = [
    page(LIST, `${at.shop}/api/products`, [BARE, EMPTY_ROUTE]),
    page(PRODUCT, `${at.shop}/api/products/${sample.id}`, [BARE, EMPTY_ROUTE]),
    page(CATALOGUE, at.shop, [BARE, STATIC_PAGE]),
    page(PRODUCT_PAGE, `${at.shop}/products/${sample.slug}`, [BARE, STATIC_PAGE]),
  ];

  return [
    page(BARE, at.bare, []),
    page(EMPTY_ROUTE, `${at.fixture}/empty`, [BARE]),
    page(STATIC_PAGE, at.fixture, [BARE]),
    page(EMPTY_PAGE, `${at.fixture}/fresh`, [BARE]),
    bareSqlite(bareData),
    ...reads,
    ...Object.values<VisitedPage>(visitedPages(data.cookies)).map(({ name, path, cookie }) =>
      page(name, `${at.shop}${path}`, [EMPTY_PAGE], cookie),
    ),
    {
      name: ADD,
      connections: [1, 16],
      beside: [BARE, EMPTY_ROUTE],
      measure: (connections, seconds) => repeat(add, connections, seconds),
    },
    {
      name: ORDER_FLOW,
      connections: [1, 8, 16],
      beside: [BARE, BARE_SQLITE],
      measure: (connections, seconds) => repeat(order, connections, seconds),
    },
    ...reads.map((read) => besideOrders(read, order)),
  ];
}

/** A subject while orders are placed at a fixed rate. */
function besideOrders({ name, measure }: Subject, order: () => Promise<void>): Subject {
  return {
    name: amongOrders(name),
    connections: [16],
    beside: [name],
    async measure(connections, seconds) {
      const orders = atRate(ORDERS_A_SECOND, seconds, order);
      const [figures] = await Promise.all([measure(connections, seconds), orders]);
      return figures;
    },
  };
}

function page(name: string, url: string, beside: readonly string[], cookie?: string): Subject {
  const measure = (connections: number, seconds: number) =>
    hammer(url, connections, seconds, cookie);
  return { name, connections: [1, 16], beside, measure };
}

function bareSqlite(data: DemoData): Subject {
  return {
    name: BARE_SQLITE,
    connections: [1],
    beside: [],
    async measure(connections, seconds) {
      const { flow, close } = bareOrderFlow(data);
      const figures = await repeat(async () => flow(), connections, seconds);
      close();
      return figures;
    },
  };
}
