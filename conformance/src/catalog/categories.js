import { expectEqual, expectJson } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { archive, expectListed, idOf, newProducts } from './steps.js';

/** @typedef {import('../context.js').Context} Context */

const listing = scenariosOf('catalog', 'Listing categories');

/** As many as the scenario says. */
const CHANGES = 100;

/** @type {import('../types.js').Case[]} */
export const categories = [
  {
    scenario: listing('Categories are listed with their totals'),
    name: 'two products in one category, one in another',
    async run(ctx) {
      const [one, other] = [await newProducts(ctx, [{}, {}]), await newProducts(ctx, [{}])];
      await expectTotals(ctx, { [one.category]: 2, [other.category]: 1 });
    },
  },
  {
    scenario: listing('An archived product is not counted'),
    name: 'one of two products is archived, and one of one',
    async run(ctx) {
      const [one, other] = [await newProducts(ctx, [{}, {}]), await newProducts(ctx, [{}])];
      for (const { ids } of [one, other]) await archive(ctx, ids[0]);
      await expectTotals(ctx, { [one.category]: 1, [other.category]: 0 });
    },
  },
  {
    scenario: listing('Totals and search follow every change'),
    name: `${CHANGES} changes by chance`,
    run: changeByChance,
  },
];

/**
 * The list of categories has each of these once with its total, in alphabetical order, and none of 0.
 *
 * @param {Context} ctx
 * @param {Record<string, number>} totals
 */
async function expectTotals(ctx, totals) {
  const answer = await ctx.anyone.get('/api/categories');
  const listed = expectJson(answer, 200).filter(
    (/** @type {any} */ { category }) => category in totals,
  );
  const expected = Object.entries(totals)
    .filter(([, total]) => total > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([category, total]) => ({ category, total }));
  expectEqual(answer, 'categories', listed, expected);
}

/**
 * Adds, renames, moves and archives, and after each change looks at the totals and at a search.
 *
 * @param {Context} ctx
 */
async function changeByChance(ctx) {
  const { random } = ctx;
  const places = [ctx.newCategory(), ctx.newCategory(), ctx.newCategory()];
  const words = ['lagoon', 'meadow'];
  const mark = ctx.newCategory().replaceAll('-', '');
  /** @type {{ id: string, category: string, word: string }[]} newest first */
  let shelf = [];
  const pick = (/** @type {any[]} */ from) => from[random.integer(0, from.length - 1)];
  for (let count = 0; count < CHANGES; count += 1) {
    const [category, word, product] = [pick(places), pick(words), pick(shelf)];
    const [what, path] = [random.integer(0, 4), `/api/products/${product?.id}`];
    const name = `${mark} ${word}`;
    if (!product || what < 2) {
      shelf = [{ id: (await ctx.newProduct({ name, category })).id, category, word }, ...shelf];
    } else if (what === 2) {
      expectJson(await ctx.admin.patch(path, { name }), 200);
      product.word = word;
    } else if (what === 3) {
      expectJson(await ctx.admin.patch(path, { category }), 200);
      product.category = category;
    } else {
      await archive(ctx, product.id);
      shelf = shelf.filter(({ id }) => id !== product.id);
    }
    const totalOf = (/** @type {string} */ place) =>
      shelf.filter((each) => each.category === place).length;
    await expectTotals(ctx, Object.fromEntries(places.map((place) => [place, totalOf(place)])));
    const found = shelf.filter((each) => each.word === word).map(idOf);
    await expectListed(ctx, { q: `${mark} ${word}`, sort: 'newest', limit: 100 }, found);
  }
}
