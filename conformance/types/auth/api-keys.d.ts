/** @type {Case[]} */
export const apiKeys: Case[];
export type Context = import("../context.js").Context;
export type Answer = import("../types.js").Answer;
export type Case = import("../types.js").Case;
