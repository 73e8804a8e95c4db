/** @type {import('../types.js').Case[]} */
export const categories: import("../types.js").Case[];
export type Context = import("../context.js").Context;
