import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from '../../scripts/parts/checkout.mjs';
import { readSpecifications } from '../../scripts/spec/specifications.mjs';

type Requirement = { readonly scenarios: readonly { name: string; text: string }[] };

/** The words of a scenario: as an open change wants them, otherwise as they are the truth. */
export function scenarioText(name: string): string {
  const changes = inCheckout('openspec/changes');
  const open = readdirSync(changes).map((change) => join(changes, change, 'specs'));
  const folders = [...open.filter((folder) => existsSync(folder)), inCheckout('openspec/specs')];
  const found = folders
    .flatMap((folder) => readSpecifications(folder) as Requirement[])
    .flatMap(({ scenarios }) => scenarios)
    .find((scenario) => scenario.name === name);
  if (!found) throw new Error(`no scenario is called ${name}`);
  return found.text;
}
