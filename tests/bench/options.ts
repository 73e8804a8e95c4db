import { parseArgs } from 'node:util';

export type Options = {
  readonly seconds: number;
  readonly rounds: number;
  /** Undefined: the demo shop, and everything that is measured on it. */
  readonly products: number | undefined;
};

/** `--seconds N`: how long each figure is measured; `--rounds N`: how often, the median counts; `--products N`: a catalogue of that size. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '1' },
      products: { type: 'string' },
    },
  });
  return {
    seconds: atLeastOne('seconds', values.seconds),
    rounds: atLeastOne('rounds', values.rounds),
    products: values.products === undefined ? undefined : atLeastOne('products', values.products),
  };
}

function atLeastOne(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} takes a whole number from 1`);
  return value;
}
