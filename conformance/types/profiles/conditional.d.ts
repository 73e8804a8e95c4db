/** @type {import('../types.js').Profile} */
export const conditionalProfile: import("../types.js").Profile;
export type Context = import("../context.js").Context;
export type Answer = import("../types.js").Answer;
