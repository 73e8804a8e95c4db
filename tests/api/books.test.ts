import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { get } from './ask';
import { Books, type Order } from './books/books';
import { COMMANDS_IN_A_ROUND, round } from './books/commands';
import { Gate } from './books/gate';
import { Worker } from './books/worker';
import { type Account, admin, product, shopper } from './people';

const COMMANDS = 1_000;
/** For the rounds and, when one fails, for finding a shorter one that does. */
const PATIENCE_MS = 90_000;
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

async function openBooks() {
  const books = new Books();
  for (const stock of stocks) {
    const { id } = await product({ stock, priceCents: 1250 });
    books.opened(id, stock, 1250);
  }
  return books;
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
        const books = await openBooks();
        const shared = { books, admin: owner, orders: new Gate() };
        const productIds = [...books.shelf.keys()];
        const workers = people.map((one, n) => new Worker(n, one, { ...shared, productIds }));
        await Promise.all(workers.map((worker) => worker.emptyCart()));
        await Promise.all(
          workers.map(async (worker, n) => {
            for (const command of scripts[n] ?? []) {
              if (command) await worker.do(command);
              commands += 1;
            }
          }),
        );
        await expectAgreement(books, workers);
      });
      await fc.assert(balances, {
        numRuns: COMMANDS / COMMANDS_IN_A_ROUND,
        interruptAfterTimeLimit: PATIENCE_MS,
        markInterruptAsFailure: true,
        ...(seed && { seed: Number(seed) }),
        ...(path && { path }),
      });
      expect(commands).toBe(COMMANDS);
    },
    PATIENCE_MS + 30_000,
  );
});
