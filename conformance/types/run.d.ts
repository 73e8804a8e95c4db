/**
 * Holds the server at `options.url` to the profiles.
 *
 * @param {Options} options
 * @param {Watcher} [watcher] is told while it runs
 * @returns {Promise<import('./types.js').Report>}
 * @throws {import('./no-answer.js').NoAnswer} when nobody answers at all
 * @throws {import('./cast.js').CannotStart} when the admin cannot log in
 */
export function runKit(options: Options, watcher?: Watcher): Promise<import("./types.js").Report>;
export type CaseResult = import("./types.js").CaseResult;
export type Options = import("./types.js").Options;
export type Profile = import("./types.js").Profile;
export type Watcher = {
    profileStarts: (profile: Profile) => void;
    profileSkipped: (profile: Profile, reason: string) => void;
    caseEnds: (result: CaseResult) => void;
};
