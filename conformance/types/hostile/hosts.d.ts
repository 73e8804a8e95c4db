export const hosts: import("../types.js").Case[];
export type Answer = import("../types.js").Answer;
export type Case = import("../types.js").Case;
