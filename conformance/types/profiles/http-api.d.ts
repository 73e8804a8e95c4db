/** @type {import('../types.js').Profile} */
export const httpApiProfile: import("../types.js").Profile;
