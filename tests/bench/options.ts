import { parseArgs } from 'node:util';

export type Options = { readonly seconds: number; readonly rounds: number };

/** `--seconds N`: how long each figure is measured; `--rounds N`: how often, the median counts. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '1' },
    },
  });
  return {
    seconds: atLeastOne('seconds', values.seconds),
    rounds: atLeastOne('rounds', values.rounds),
  };
}

function atLeastOne(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} takes a whole number from 1`);
  return value;
}
