export const browsers: import("../types.js").Case[];
export type Answer = import("../types.js").Answer;
export type Case = import("../types.js").Case;
export type Request = import("../types.js").Request;
export type Stage = import("./stage.js").Stage;
