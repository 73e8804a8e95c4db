export const headers: import("../types.js").Case[];
export type Answer = import("../types.js").Answer;
export type Wire = import("../wire.js").Wire;
export type Stage = import("./stage.js").Stage;
