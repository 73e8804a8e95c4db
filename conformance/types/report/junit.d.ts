/**
 * JUnit XML, which most CI servers read: a suite for each profile.
 *
 * @param {import('../types.js').Report} report
 */
export function junitReport({ url, results, durationMs }: import("../types.js").Report): string;
