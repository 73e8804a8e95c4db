/** @type {import('../types.js').Profile} */
export const concurrency: import("../types.js").Profile;
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Answer = import("../types.js").Answer;
