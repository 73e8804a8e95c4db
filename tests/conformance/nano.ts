import { expect } from 'vitest';
import type { BrokenVariant } from './broken-variants';
import type { Edit } from './edited-copy';
import { casesWith, type KitRun, runKit } from './run-kit';
import type { Server } from './start-server';

export type NanoVariant = BrokenVariant & { readonly user?: readonly string[] };

const oversold = 'More than the stock cannot be ordered';
const raced = 'A hundred buyers for seven pieces';
const orderedTwice = 'One cart ordered twice at once';

const notChecked: Edit = {
  file: 'shop.js',
  find: 'if (products.get(productId).stock < quantity)',
  replace: 'if (false)',
};
const writtenApart: readonly Edit[] = [
  { file: 'shop.js', find: '    placeOrder(userId) {', replace: '    async placeOrder(userId) {' },
  {
    file: 'shop.js',
    find: '      for (const { productId, quantity } of items) products',
    replace:
      '      await new Promise((resolve) => setTimeout(resolve, 20));\n' +
      '      for (const { productId, quantity } of items) products',
  },
];
/** Everybody is Ada, whoever is named. */
export const oneUser: readonly Edit[] = [
  {
    file: 'checks.js',
    find: "return text('userId', fieldsOf(body, ['userId']).userId, 100);",
    replace: "return 'ada';",
  },
  { file: 'checks.js', find: "userId: text('userId', userId, 100)", replace: "userId: 'ada'" },
];
const asAda = ['--user', 'ada'];

export const nanoVariants: readonly NanoVariant[] = [
  { name: 'the stock is not checked', edits: [notChecked], breaks: [oversold, raced] },
  {
    name: 'the stock is checked and written apart',
    edits: writtenApart,
    breaks: [raced, orderedTwice],
  },
  {
    name: 'one user, and the stock is not checked',
    edits: [...oneUser, notChecked],
    user: asAda,
    breaks: [oversold],
  },
  {
    name: 'one user, and the stock is checked and written apart',
    edits: [...oneUser, ...writtenApart],
    user: asAda,
    breaks: [orderedTwice],
  },
  {
    name: 'a refused order takes a piece all the same',
    edits: [
      {
        ...notChecked,
        replace:
          'if (products.get(productId).stock < quantity && products.get(productId).stock-- < quantity)',
      },
    ],
    breaks: [oversold, raced],
  },
  {
    name: 'an order is paid twice',
    edits: [{ file: 'shop.js', find: "order.status === 'PAID'", replace: 'false' }],
    breaks: ['A paid order cannot be paid again'],
  },
  {
    name: 'the cart is not emptied',
    edits: [{ file: 'shop.js', find: 'carts.delete(userId);', replace: '' }],
    breaks: ['The cart is emptied', orderedTwice],
  },
  {
    name: 'negative quantities are accepted',
    edits: [
      {
        file: 'checks.js',
        find: "'quantity', quantity, 1, 99",
        replace: "'quantity', quantity, -99, 99",
      },
    ],
    breaks: ['A quantity outside its limits is refused'],
  },
];

export const nanoVariantsOfPython: readonly NanoVariant[] = [
  {
    name: 'the stock is not checked',
    edits: [
      {
        file: 'mini_shop/services.py',
        find: 'if any(product.stock < quantity for product, quantity in lines):',
        replace: 'if False:',
      },
    ],
    breaks: [oversold, raced],
  },
  {
    // Plain handlers run in threads.
    name: 'the stock is checked and written apart',
    edits: [
      { file: 'mini_shop/routes.py', find: 'async def place_order', replace: 'def place_order' },
      {
        file: 'mini_shop/services.py',
        find: '        for product, quantity in lines:\n            product.stock -= quantity',
        replace:
          '        import time\n        time.sleep(0.02)\n' +
          '        for product, quantity in lines:\n            product.stock -= quantity',
      },
    ],
    breaks: [raced, orderedTwice],
  },
];

/** Other statuses of the same class, other codes and other messages. */
export const otherWords: readonly Edit[] = [
  { file: 'shop.js', find: "409, 'OUT_OF_STOCK', 'Stock", replace: "422, 'SOLD', 'None" },
  { file: 'shop.js', find: "400, 'CART_EMPTY', 'Cart", replace: "403, 'EMPTY', 'Not" },
  { file: 'shop.js', find: "409, 'ALREADY_PAID', 'The", replace: "400, 'PAID', 'An" },
  { file: 'shop.js', find: "404, 'PRODUCT_NOT_FOUND'", replace: "410, 'GONE'" },
  { file: 'errors.js', find: "404, 'NOT_FOUND'", replace: "410, 'GONE'" },
  { file: 'errors.js', find: "400, 'VALIDATION_FAILED'", replace: "422, 'WRONG'" },
  {
    file: 'server.js',
    find: '[201, await shop.placeOrder',
    replace: '[202, await shop.placeOrder',
  },
  { file: 'server.js', find: '[200, shop.payOrder(id)]', replace: '[201, shop.payOrder(id)]' },
];

/** What the server does with products of 7 and 40 pieces; it is stopped afterwards. */
export async function heldToNano(server: Server, user: readonly string[] = []): Promise<KitRun> {
  try {
    for (const stock of [7, 40]) {
      const body = JSON.stringify({ name: `Of ${stock}`, priceCents: 1250, stock });
      const headers = { 'content-type': 'application/json' };
      const added = await fetch(`${server.url}/api/products`, { method: 'POST', headers, body });
      expect(added.status).toBe(201);
    }
    return await runKit('--url', server.url, '--profile', 'nano', ...user);
  } finally {
    await server.stop();
  }
}

/** Everything passes, but what one user cannot do. */
export function expectNano(run: KitRun, hasOneUser: boolean): void {
  const titles = (status: 'failed' | 'not applicable') =>
    casesWith(run, status).map(({ scenario }) => scenario.title);
  expect(titles('failed'), run.output).toEqual([]);
  expect(titles('not applicable')).toEqual(
    hasOneUser ? ['An empty cart cannot be ordered', raced] : [],
  );
  expect(casesWith(run, 'passed').length).toBeGreaterThan(8);
  expect(run.exitCode).toBe(0);
}
