export const ids: import("../types.js").Case[];
export type Stage = import("./stage.js").Stage;
export type Actor = import("../actor.js").Actor;
