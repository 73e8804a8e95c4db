export const methods: import("../types.js").Case[];
export type Answer = import("../types.js").Answer;
