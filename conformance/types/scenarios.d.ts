/**
 * The recorded scenario with its text.
 *
 * @param {import('./types.js').ScenarioRef} ref
 * @returns {import('./types.js').Scenario}
 */
export function findScenario(ref: import("./types.js").ScenarioRef): import("./types.js").Scenario;
/**
 * References into one requirement, so that a case names only the title.
 *
 * @param {string} capability
 * @param {string} requirement
 * @returns {(title: string) => import('./types.js').ScenarioRef}
 */
export function scenariosOf(capability: string, requirement: string): (title: string) => import("./types.js").ScenarioRef;
/** @param {import('./types.js').ScenarioRef} ref */
export function nameOf({ capability, requirement, title }: import("./types.js").ScenarioRef): string;
