/** @type {import('../types.js').Profile} */
export const catalog: import("../types.js").Profile;
export type Context = import("../context.js").Context;
