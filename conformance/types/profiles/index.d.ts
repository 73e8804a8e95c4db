/** @param {readonly string[]} names @returns {readonly import('../types.js').Profile[]} */
export function chooseProfiles(names: readonly string[]): readonly import("../types.js").Profile[];
/**
 * The cases with one of these texts in their name or in that of their scenario, in any letters; all
 * of them without texts.
 *
 * @param {import('../types.js').Profile} profile
 * @param {readonly string[]} only
 */
export function casesOf({ cases }: import("../types.js").Profile, only: readonly string[]): import("../types.js").Case[];
/** @type {readonly import('../types.js').Profile[]} */
export const profiles: readonly import("../types.js").Profile[];
