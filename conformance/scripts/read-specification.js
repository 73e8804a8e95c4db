import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @typedef {import('../src/types.js').Scenario} Scenario */

/**
 * Every scenario of the specification as it is, with what open changes add or rewrite.
 *
 * @param {URL} root the folder `openspec/`
 * @returns {Scenario[]}
 */
export function readSpecification(root) {
  const changes = foldersIn(new URL('changes/', root)).filter((name) => name !== 'archive');
  const sources = ['specs/', ...changes.map((name) => `changes/${name}/specs/`)];
  const scenarios = sources.flatMap((source) => readCapabilities(new URL(source, root)));
  // Later sources win, but a scenario keeps its place.
  const byName = new Map(
    scenarios.map((scenario) => [
      [scenario.capability, scenario.requirement, scenario.title].join('\n'),
      scenario,
    ]),
  );
  return [...byName.values()];
}

/** @param {URL} folder */
function readCapabilities(folder) {
  return foldersIn(folder).flatMap((capability) => {
    const file = new URL(`${capability}/spec.md`, folder);
    return existsSync(file) ? readScenarios(capability, readFileSync(file, 'utf8')) : [];
  });
}

/** @param {URL} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** @param {string} capability @param {string} markdown */
function readScenarios(capability, markdown) {
  /** @type {Scenario[]} */
  const scenarios = [];
  let requirement = '';
  /** @type {Scenario | undefined} */
  let open;
  for (const line of markdown.split('\n')) {
    const [, depth = '', kind, title = ''] =
      /^(#{1,6}) (?:(Requirement|Scenario): )?(.*?)\s*$/.exec(line) ?? [];
    if (depth === '') {
      if (open) open.text += `${line}\n`;
      continue;
    }
    open = undefined;
    if (kind === 'Requirement') requirement = title;
    if (kind === 'Scenario') {
      open = { capability, requirement, title, text: '' };
      scenarios.push(open);
    }
  }
  return scenarios.map((scenario) => ({ ...scenario, text: plain(scenario.text) }));
}

/** @param {string} text */
function plain(text) {
  return text.replaceAll('**', '').trim();
}
