export const numbers: import("../types.js").Case[];
