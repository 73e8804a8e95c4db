export const shapes: import("../types.js").Case[];
