/** @type {import('../types.js').Profile} */
export const accounts: import("../types.js").Profile;
export type Context = import("../context.js").Context;
