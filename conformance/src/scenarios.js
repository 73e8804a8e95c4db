import { readFileSync } from 'node:fs';

/** @type {{ scenarios: import('./types.js').Scenario[] }} */
const recorded = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));

const byName = new Map(recorded.scenarios.map((scenario) => [nameOf(scenario), scenario]));

/**
 * The recorded scenario with its text.
 *
 * @param {import('./types.js').ScenarioRef} ref
 * @returns {import('./types.js').Scenario}
 */
export function findScenario(ref) {
  const scenario = byName.get(nameOf(ref));
  if (!scenario) throw new Error(`no such scenario in the specification: ${nameOf(ref)}`);
  return scenario;
}

/**
 * References into one requirement, so that a case names only the title.
 *
 * @param {string} capability
 * @param {string} requirement
 * @returns {(title: string) => import('./types.js').ScenarioRef}
 */
export function scenariosOf(capability, requirement) {
  return (title) => ({ capability, requirement, title });
}

/** @param {import('./types.js').ScenarioRef} ref */
export function nameOf({ capability, requirement, title }) {
  return `${capability} / ${requirement} / ${title}`;
}
