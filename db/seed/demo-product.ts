export interface DemoProduct {
  readonly name: string;
  readonly slug: string;
  readonly category: string;
  readonly description: string;
  readonly priceCents: number;
  readonly stock: number;
}

/** One line of a category's list: name, price in cents, stock, description. */
export type DemoLine = readonly [
  name: string,
  priceCents: number,
  stock: number,
  description: string,
];

const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export function demoCategory(category: string, lines: readonly DemoLine[]): DemoProduct[] {
  return lines.map(([name, priceCents, stock, description]) => ({
    name,
    slug: slugOf(name),
    category,
    description,
    priceCents,
    stock,
  }));
}
