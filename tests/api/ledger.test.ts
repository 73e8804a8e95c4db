import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { get } from './ask';
import { COMMANDS_IN_A_ROUND, type Command, round } from './ledger/commands';
import { Ledger, type Order } from './ledger/ledger';
import { Worker } from './ledger/worker';
import { type Account, admin, product, shopper } from './people';

const COMMANDS = 1_000;
/** For the rounds and, when one fails, for finding a shorter one that does. */
const TIMEOUT_MS = 150_000;
const stocks = [0, 5, 20, 100, 1_000];
/** `BOOKS_SEED=… BOOKS_PATH=…` brings back a failure that was printed. */
const { BOOKS_SEED: seed, BOOKS_PATH: path } = process.env;

let people: Account[];
let owner: Account;
beforeAll(async () => {
  people = [];
  for (const name of ['Ana', 'Bob', 'Cem', 'Dee']) people.push(await shopper(name));
  owner = await admin();
});

/** @param error how far the books are off from the beginning */
async function openLedger(error: number): Promise<Ledger> {
  const ledger = new Ledger();
  for (const stock of stocks) {
    const { id } = await product({ stock, priceCents: 1250 });
    ledger.opened(id, stock + error, 1250);
  }
  return ledger;
}

async function play(scripts: readonly (readonly Command[])[], error: number): Promise<void> {
  const ledger = await openLedger(error);
  const shared = { ledger, admin: owner };
  const productIds = [...ledger.shelf.keys()];
  const workers = people.map((one, n) => new Worker(n, one, { ...shared, productIds }));
  await Promise.all(workers.map((worker) => worker.emptyCart()));
  const work = workers.map(async (worker, n) => {
    for (const command of scripts[n] ?? []) await worker.do(command);
  });
  await Promise.all(work);
  await expectAgreement(ledger, workers);
}

/** What the movements of a stock add up to. */
async function ledgerOf(id: string): Promise<number> {
  const { token } = owner;
  const path = `/api/products/${id}/stock?limit=100`;
  const { body, headers } = await get<{ delta: number }[]>(path, { token });
  expect(headers.get('Link')).toBeNull();
  return body.reduce((sum, { delta }) => sum + delta, 0);
}

/** Holds what the shop says against the books. */
async function expectAgreement(ledger: Ledger, workers: readonly Worker[]): Promise<void> {
  for (const [id, { archived }] of ledger.shelf) {
    const { status, body } = await get<{ stock: number }>(`/api/products/${id}`);
    expect(ledger.stockOf(id)).toBeGreaterThanOrEqual(0);
    expect([status, body.stock]).toEqual(archived ? [404, undefined] : [200, ledger.stockOf(id)]);
    if (!archived) expect(await ledgerOf(id)).toBe(body.stock);
  }
  for (const [number, { account, cart }] of workers.entries()) {
    const { token } = account;
    const own = ledger.ordersOf(number);
    // The newest first; those of earlier rounds come after them.
    const listed = (await get<Order[]>('/api/orders?limit=100', { token })).body;
    expect(listed.slice(0, own.length)).toEqual(own.reverse());
    const { items } = (await get<{ items: Order['items'] }>('/api/cart', { token })).body;
    expect(new Map(items.map((item) => [item.productId, item.quantity]))).toEqual(cart);
  }
}

describe('operation / Books that balance', () => {
  test(
    'The books balance whatever happens',
    async () => {
      let commands = 0;
      const balances = fc.asyncProperty(round, async (scripts) => {
        commands += scripts.flat().length;
        await play(scripts, 0);
      });
      await fc.assert(balances, {
        numRuns: COMMANDS / COMMANDS_IN_A_ROUND,
        interruptAfterTimeLimit: TIMEOUT_MS,
        markInterruptAsFailure: true,
        ...(seed && { seed: Number(seed) }),
        ...(path && { path }),
      });
      if (!path) expect(commands).toBe(COMMANDS);
    },
    TIMEOUT_MS + 30_000,
  );

  test('The books balance whatever happens · a failure prints the seed that brings it back', async () => {
    const offByOne = fc.asyncProperty(round, (scripts) => play(scripts, 1));
    const settings = { numRuns: 1, endOnFailure: true };
    const failure = await fc.assert(offByOne, settings).catch(String);
    const [, printed = ''] = /seed: (-?\d+), path: "0"/.exec(failure ?? '') ?? [];
    expect(printed).not.toBe('');
    const [counterexample] = /Counterexample: .*/.exec(failure ?? '') ?? [];
    const again = fc.assert(offByOne, { ...settings, seed: Number(printed), path: '0' });
    await expect(again).rejects.toThrow(counterexample);
  });
});
