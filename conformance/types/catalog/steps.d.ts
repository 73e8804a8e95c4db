/** @typedef {import('../context.js').Context} Context */
/** @param {{ id: string }} product @returns {string} */
export function idOf({ id }: {
    id: string;
}): string;
/**
 * Products in a category of their own, added in this order.
 *
 * @param {Context} ctx
 * @param {object[]} fields
 */
export function newProducts(ctx: Context, fields: object[]): Promise<{
    category: string;
    ids: any[];
}>;
/** @param {Context} ctx @param {string} id */
export function archive(ctx: Context, id: string): Promise<void>;
/** @param {Context} ctx @param {Record<string, string | number>} query @param {unknown[]} ids */
export function expectListed(ctx: Context, query: Record<string, string | number>, ids: unknown[]): Promise<void>;
/**
 * All pages together hold exactly these.
 *
 * @param {Context} ctx
 * @param {Record<string, string | number>} query
 * @param {unknown[]} ids
 * @returns {Promise<number[]>} the sizes of the pages
 */
export function expectPaged(ctx: Context, query: Record<string, string | number>, ids: unknown[]): Promise<number[]>;
export type Context = import("../context.js").Context;
