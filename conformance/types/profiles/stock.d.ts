/** @type {import('../types.js').Profile} */
export const stock: import("../types.js").Profile;
export type Context = import("../context.js").Context;
