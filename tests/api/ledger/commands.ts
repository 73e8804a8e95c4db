import fc from 'fast-check';

/** Products, orders and requests are named by numbers: the worker takes the one at that place. */
export type Command =
  | { readonly does: 'restock'; readonly product: number; readonly pieces: number }
  | { readonly does: 'price'; readonly product: number; readonly priceCents: number }
  | { readonly does: 'archive'; readonly product: number }
  | { readonly does: 'add'; readonly product: number; readonly quantity: number }
  | { readonly does: 'order' }
  | { readonly does: 'pay'; readonly order: number; readonly times: number }
  | { readonly does: 'decline'; readonly order: number }
  | { readonly does: 'repeat'; readonly request: number };

const WORKERS = 4;
const EACH = 25;

const product = fc.nat({ max: 4 });
const any = fc.nat({ max: 1_000 });

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 24, arbitrary: record('add', { product, quantity: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 14, arbitrary: record('order', {}) },
  { weight: 10, arbitrary: record('pay', { order: any, times: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 4, arbitrary: record('decline', { order: any }) },
  { weight: 8, arbitrary: record('repeat', { request: any }) },
  { weight: 6, arbitrary: record('restock', { product, pieces: fc.integer({ min: 1, max: 20 }) }) },
  { weight: 6, arbitrary: record('price', { product, priceCents: fc.nat({ max: 1_000_000 }) }) },
  { weight: 1, arbitrary: record('archive', { product }) },
);

function record<Does extends string, Fields extends object>(
  does: Does,
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
) {
  return fc.record({ does: fc.constant(does), ...fields }) as fc.Arbitrary<
    { readonly does: Does } & Fields
  >;
}

/** All commands are there at first; shrinking takes out those that are not to blame. */
const step = fc.option(command, { nil: undefined, freq: 1_000_000_000 });
const script = fc
  .array(step, { minLength: EACH, maxLength: EACH })
  .map((steps) => steps.filter((one) => one !== undefined));

/** What each of the workers does, one after the other. */
export const round = fc.array(script, { minLength: WORKERS, maxLength: WORKERS });

export const COMMANDS_IN_A_ROUND = WORKERS * EACH;
