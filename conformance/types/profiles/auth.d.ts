/** @type {import('../types.js').Profile} */
export const auth: import("../types.js").Profile;
