/**
 * @param {string[]} args
 * @returns {Promise<0 | 1 | 2>} the exit code
 */
export function main(args: string[]): Promise<0 | 1 | 2>;
