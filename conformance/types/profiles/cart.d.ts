/** @type {import('../types.js').Profile} */
export const cart: import("../types.js").Profile;
export type Context = import("../context.js").Context;
