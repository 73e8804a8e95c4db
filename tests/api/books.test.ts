import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { get } from './ask';
import { Books, type Order } from './books/books';
import { COMMANDS_IN_A_ROUND, type Command, round } from './books/commands';
import { Gate } from './books/gate';
import { Worker } from './books/worker';
import { type Account, admin, product, shopper } from './people';

const COMMANDS = 1_000;
/** For the rounds and, when one fails, for finding a shorter one that does. */
const PATIENCE_MS = 150_000;
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
async function openBooks(error: number): Promise<Books> {
  const books = new Books();
  for (const stock of stocks) {
    const { id } = await product({ stock, priceCents: 1250 });
    books.opened(id, stock + error, 1250);
  }
  return books;
}

async function play(scripts: readonly (readonly Command[])[], error: number): Promise<void> {
  const books = await openBooks(error);
  const shared = { books, admin: owner, orders: new Gate() };
  const productIds = [...books.shelf.keys()];
  const workers = people.map((one, n) => new Worker(n, one, { ...shared, productIds }));
  await Promise.all(workers.map((worker) => worker.emptyCart()));
  const work = workers.map(async (worker, n) => {
    for (const command of scripts[n] ?? []) await worker.do(command);
  });
  await Promise.all(work);
  await expectAgreement(books, workers);
}

/** Holds what the shop says against the books. */
async function expectAgreement(books: Books, workers: readonly Worker[]): Promise<void> {
  for (const [id, { archived }] of books.shelf) {
    const { status, body } = await get<{ stock: number }>(`/api/products/${id}`);
    expect(books.stockOf(id)).toBeGreaterThanOrEqual(0);
    expect([status, body.stock]).toEqual(archived ? [404, undefined] : [200, books.stockOf(id)]);
  }
  for (const [number, { account, cart }] of workers.entries()) {
    const { token } = account;
    const own = books.ordersOf(number);
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
        interruptAfterTimeLimit: PATIENCE_MS,
        markInterruptAsFailure: true,
        ...(seed && { seed: Number(seed) }),
        ...(path && { path }),
      });
      if (!path) expect(commands).toBe(COMMANDS);
    },
    PATIENCE_MS + 30_000,
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
