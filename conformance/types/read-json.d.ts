/** The value, `undefined` when it is no JSON. @param {string} text */
export function readJson(text: string): any;
