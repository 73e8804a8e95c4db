import { z } from 'zod';
import { fold, searchColumnOf } from '../shared/search-terms';
import { filledLine, HIDDEN, linesOfText, visibleText } from '../shared/text';

/** Largest price in cents and largest stock in pieces. */
export const MAX_AMOUNT = 1_000_000_000;

/** At this many pieces or fewer a product is shown as low in stock. */
export const LOW_STOCK = 5;

export type Product = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly priceCents: number;
  readonly stock: number;
  /** A path of this shop or an https address. */
  readonly image: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  /** Raised by every change, but not by a sale or a movement of stock. */
  readonly version: number;
};

export type StockState = 'in' | 'low' | 'out';

export function stockState(stock: number): StockState {
  if (stock === 0) return 'out';
  return stock <= LOW_STOCK ? 'low' : 'in';
}

export const sorts = ['newest', 'price-asc', 'price-desc', 'name'] as const;
export type Sort = (typeof sorts)[number];

const NOT_AN_ADDRESS = 'A path of this shop or an https address';

/** Cents or pieces. */
export const amount = z.int().min(0).max(MAX_AMOUNT);
const slugWords = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case letters, digits and single hyphens');
/** Hosts that every reader of addresses takes for names. */
const HTTPS_HOST = 'https://[A-Za-z][A-Za-z0-9]*([.-][A-Za-z][A-Za-z0-9]*)*(:[0-9]{1,4})?';
const imageAddress = visibleText
  .max(2_000)
  .regex(/^(\/(?!\/)|https:\/\/)[^\s"'<>\\]*$/, NOT_AN_ADDRESS)
  .meta({ pattern: `^(/(?!/)|${HTTPS_HOST}(/|$))[^${HIDDEN}\\s"'<>\\\\]*$` })
  .transform(normalAddress)
  .pipe(z.string(NOT_AN_ADDRESS).max(2_000));

const fields = {
  name: filledLine.max(200),
  description: linesOfText.max(5_000),
  category: slugWords.max(40),
  priceCents: amount,
  stock: amount,
  image: imageAddress,
};

/** As browsers send it (WHATWG URL): ASCII only, so that it can stand in a header. Undefined for what is none. */
function normalAddress(address: string): string | undefined {
  const own = 'https://shop.invalid';
  if (!URL.canParse(address, own)) return undefined;
  const { href } = new URL(address, own);
  if (!address.startsWith('/')) return href;
  const path = href.slice(own.length);
  // As a path it was one of this shop; on its own it is the address of another: /.//elsewhere.example
  return path.startsWith('//') ? undefined : path;
}

export const newProduct = z.strictObject({
  ...fields,
  description: fields.description.default(''),
  category: fields.category.default('other'),
  slug: slugWords.max(80).optional(),
  image: fields.image.optional(),
});

export const productChange = z.strictObject(fields).partial();

/** A name as a word for an address: `Night Tram, A2` becomes `night-tram-a2`. */
export function slugFor(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug || 'product';
}

/** Where the picture is that the shop draws when none is given. */
export function drawnImage(category: string, slug: string): string {
  return `/art/${category}/${slug}.svg`;
}

/** What search and the order by name go by, as columns of the product. */
export function searchColumnsOf(product: Pick<Product, 'name' | 'description' | 'category'>) {
  const { name, category, description } = product;
  return {
    searchText: searchColumnOf(`${name} ${category} ${description}`),
    searchName: searchColumnOf(name),
    sortName: fold(name),
  };
}
