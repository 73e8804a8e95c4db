export const accessTable: import("../types.js").Case[];
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Case = import("../types.js").Case;
