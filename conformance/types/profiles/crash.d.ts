/** @type {import('../types.js').Profile} */
export const crash: import("../types.js").Profile;
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Answer = import("../types.js").Answer;
export type Entry = import("../load.js").Entry;
