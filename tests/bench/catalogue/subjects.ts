import { categories, vocabulary } from './words';

export type Question = {
  readonly name: string;
  /** Addresses that the shop has kept no answer for. */
  readonly paths: readonly string[];
  /** It reads as much as there is, so only what it does to others counts. */
  readonly isLong?: true;
};

const VARIANTS = 400;
const LIST = '/api/products?limit=24';

/** What is asked of a large catalogue; `cursors` leads to places all over its lists, by their order. */
export function questions(cursors: ReadonlyMap<string, readonly string[]>): Question[] {
  const sorts = ['newest', 'price-asc', 'price-desc', 'name'];
  const common = vocabulary.slice(0, 20);
  const rare = vocabulary.slice(-400);
  const category = (index: number) => categories[index % categories.length] ?? '';
  const searches = (words: (index: number) => string, more = '') =>
    variants((index) => `${LIST}&q=${encodeURIComponent(words(index))}${more}`);
  const at = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  return [
    { name: 'first page', paths: variants(() => LIST) },
    ...sorts.map((sort) => ({
      name: `page by ${sort}`,
      paths: variants((index) => {
        const cursor = at(cursors.get(sort) ?? [], index);
        return `${LIST}&sort=${sort}&cursor=${cursor}`;
      }),
    })),
    ...sorts.map((sort) => ({
      name: `category by ${sort}`,
      paths: variants((index) => `${LIST}&sort=${sort}&category=${category(index)}`),
    })),
    { name: 'counted first page', paths: variants(() => `${LIST}&count=true`) },
    { name: 'categories', paths: variants(() => '/api/categories') },
    { name: 'search, a rare word', paths: searches((index) => at(rare, index)) },
    { name: 'search, a common word', paths: searches((index) => at(common, index)) },
    { name: 'search, 2 letters', paths: searches((index) => at(common, index).slice(0, 2)) },
    { name: 'search, 4 letters', paths: searches((index) => at(rare, index).slice(0, 4)) },
    {
      name: 'search, three words',
      paths: searches((index) =>
        [at(common, index), at(common, index + 7), at(common, index + 3)].join(' '),
      ),
    },
    { name: 'search, no match', paths: searches((index) => `zz${index}`) },
    {
      name: 'search in a category',
      paths: searches((index) => at(common, index), `&category=${category(3)}`),
    },
    {
      name: 'search, common, by price',
      paths: searches((index) => at(common, index), '&sort=price-asc'),
    },
    {
      name: 'search, common, counted',
      paths: searches((index) => at(common, index), '&count=true'),
      isLong: true,
    },
    { name: 'catalogue page', paths: ['/'] },
  ];
}

/** Parameters without name or value say nothing, but the address is another one. */
function variants(path: (index: number) => string): string[] {
  return Array.from({ length: VARIANTS }, (_, index) => {
    const address = path(index);
    return `${address}${address.includes('?') ? '' : '?'}${'&'.repeat(index + 1)}`;
  });
}
