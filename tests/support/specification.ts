import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from '../../scripts/parts/checkout.mjs';
import { promisedValues } from '../../scripts/spec/promised-values.mjs';
import { readSpecifications, scenarioNamed } from '../../scripts/spec/specifications.mjs';

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

let promises: Map<string, string[]> | undefined;

/** The values that a test's scenario promises; none when it executes no scenario. */
export function promisesOf(around: string, title: string): readonly string[] {
  promises ??= new Map(
    (readSpecifications(inCheckout('openspec/specs')) as Requirement[])
      .flatMap(({ scenarios }) => scenarios)
      .map(({ name, text }) => [name, promisedValues(text)]),
  );
  return promises.get(scenarioNamed(around, title)) ?? [];
}
