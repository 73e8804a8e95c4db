/** @type {Case[]} */
export const sessions: Case[];
export type Case = import("../types.js").Case;
