/** @type {import('../types.js').Case[]} */
export const search: import("../types.js").Case[];
