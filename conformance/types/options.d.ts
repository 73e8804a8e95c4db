/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {'help' | 'version' | Options}
 */
export function readOptions(args: string[], env: Record<string, string | undefined>): "help" | "version" | Options;
/** @typedef {import('./types.js').Options} Options */
/** The command line is not one that the kit understands. */
export class UsageError extends Error {
}
export const USAGE: string;
export type Options = import("./types.js").Options;
