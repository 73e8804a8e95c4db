/** @type {import('../types.js').Profile} */
export const mini: import("../types.js").Profile;
export type Context = import("../context.js").Context;
