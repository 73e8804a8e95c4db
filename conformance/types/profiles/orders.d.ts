/** @type {import('../types.js').Profile} */
export const orders: import("../types.js").Profile;
export type Context = import("../context.js").Context;
