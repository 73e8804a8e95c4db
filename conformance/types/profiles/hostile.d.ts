/** @type {import('../types.js').Profile} */
export const hostile: import("../types.js").Profile;
