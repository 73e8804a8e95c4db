/** @type {import('../types.js').Profile} */
export const payments: import("../types.js").Profile;
export type Context = import("../context.js").Context;
