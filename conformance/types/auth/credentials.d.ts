/** @type {Case[]} */
export const credentials: Case[];
export type Context = import("../context.js").Context;
export type Case = import("../types.js").Case;
