export const largeBodies: import("../types.js").Case[];
export type Case = import("../types.js").Case;
