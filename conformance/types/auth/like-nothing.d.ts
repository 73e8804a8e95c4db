/** @type {Case[]} */
export const likeNothing: Case[];
export type Answer = import("../types.js").Answer;
export type Case = import("../types.js").Case;
