/** @typedef {import('../types.js').CaseResult} CaseResult */

const LONGEST = 160;

/** How many cases ended how. @param {readonly CaseResult[]} results */
export function totalsOf(results) {
  const of = (/** @type {CaseResult['status']} */ wanted) =>
    results.filter(({ status }) => status === wanted).length;
  return {
    cases: results.length,
    passed: of('passed'),
    failed: of('failed'),
    notApplicable: of('not applicable'),
  };
}

/**
 * The results by profile, in the order of the run.
 *
 * @param {readonly CaseResult[]} results
 * @returns {[profile: string, results: CaseResult[]][]}
 */
export function byProfile(results) {
  const names = [...new Set(results.map(({ profile }) => profile))];
  return names.map((name) => [name, results.filter(({ profile }) => profile === name)]);
}

/** @param {readonly CaseResult[]} results */
export function secondsOf(results) {
  return results.reduce((total, { durationMs }) => total + durationMs, 0) / 1000;
}

/**
 * What failed, in a line each; a cause says for how many cases it counts.
 *
 * @param {readonly CaseResult[]} results
 */
export function failuresInBrief(results) {
  return results.flatMap(({ profile, name, failure }) => {
    if (!failure) return [];
    const { cause, expected, found } = failure;
    const others = results.filter(({ reason }) => reason !== undefined && reason === cause).length;
    const what = cause ?? `expected ${expected}, found ${found}`;
    const also = others > 0 ? ` (${others} more cases could not be held for this)` : '';
    return [`${profile} / ${name}: ${brief(what)}${also}`];
  });
}

/** @param {string} text */
function brief(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
