export const notJson: import("../types.js").Case[];
