import { mini } from './mini.js';

/** @type {readonly import('../types.js').Profile[]} */
export const profiles = [mini];

/** @param {readonly string[]} names @returns {readonly import('../types.js').Profile[]} */
export function chooseProfiles(names) {
  return profiles.filter(({ name }) => names.includes(name));
}
