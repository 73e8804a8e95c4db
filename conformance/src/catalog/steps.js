import { nextPage } from '../context.js';
import { expectEqual, expectJson } from '../expect.js';

/** @typedef {import('../context.js').Context} Context */

/** @param {{ id: string }} product @returns {string} */
export function idOf({ id }) {
  return id;
}

/**
 * Products in a category of their own, added in this order.
 *
 * @param {Context} ctx
 * @param {object[]} fields
 */
export async function newProducts(ctx, fields) {
  const category = ctx.newCategory();
  const ids = [];
  for (const each of fields) ids.push((await ctx.newProduct({ category, ...each })).id);
  return { category, ids };
}

/** @param {Context} ctx @param {string} id */
export async function archive(ctx, id) {
  const answer = await ctx.admin.delete(`/api/products/${id}`);
  expectEqual(answer, 'status', answer.status, 204);
}

/** @param {Context} ctx @param {Record<string, string | number>} query @param {unknown[]} ids */
export async function expectListed(ctx, query, ids) {
  const answer = await ctx.anyone.get('/api/products', query);
  expectEqual(answer, 'products', expectJson(answer, 200).map(idOf), ids);
}

/**
 * All pages together hold exactly these.
 *
 * @param {Context} ctx
 * @param {Record<string, string | number>} query
 * @param {unknown[]} ids
 * @returns {Promise<number[]>} the sizes of the pages
 */
export async function expectPaged(ctx, query, ids) {
  const found = [];
  const sizes = [];
  const answers = [];
  let answer = await ctx.anyone.get('/api/products', query);
  for (;;) {
    answers.push(answer);
    const page = expectJson(answer, 200).map(idOf);
    found.push(...page);
    sizes.push(page.length);
    const next = nextPage(answer);
    if (!next || found.length > ids.length) break;
    answer = await ctx.anyone.get(next);
  }
  expectEqual(answers, 'products of all pages', found, ids);
  return sizes;
}
