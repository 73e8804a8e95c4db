/** Text for XML and HTML. @param {string} text */
export function escaped(text: string): string;
