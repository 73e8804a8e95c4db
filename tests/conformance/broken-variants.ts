import type { Edit } from './edited-copy';

export type BrokenVariant = {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The titles of the scenarios that fail, and no others. */
  readonly breaks: readonly string[];
};

function inShop(find: string, replace: string): Edit {
  return { file: 'shop.js', find, replace };
}

function inChecks(find: string, replace: string): Edit {
  return { file: 'checks.js', find, replace };
}

const stockScenarios = [
  'More than the stock cannot be ordered',
  'A refused order changes nothing',
  'A hundred buyers for seven pieces',
];

/** Mistakes that real servers make, each kept out of the clean example. */
export const brokenVariants: readonly BrokenVariant[] = [
  {
    name: 'the stock is not checked',
    edits: [inShop('if (products.get(productId).stock < quantity)', 'if (false)')],
    breaks: stockScenarios,
  },
  {
    name: 'the stock is checked and written apart',
    edits: [
      inShop('    placeOrder(userId) {', '    async placeOrder(userId) {'),
      inShop(
        '      for (const { productId, quantity } of items) products',
        '      await new Promise((resolve) => setTimeout(resolve, 20));\n' +
          '      for (const { productId, quantity } of items) products',
      ),
    ],
    breaks: ['A hundred buyers for seven pieces'],
  },
  {
    name: 'the stock of the first line is taken before the second is checked',
    edits: [
      inShop(
        "throw new Refusal(409, 'OUT_OF_STOCK', 'Stock insufficient');\n        }",
        "throw new Refusal(409, 'OUT_OF_STOCK', 'Stock insufficient');\n        }\n" +
          '        products.get(productId).stock -= quantity;',
      ),
      inShop('of items) products.get(productId).stock -= quantity;', 'of items) void 0;'),
    ],
    breaks: ['A refused order changes nothing'],
  },
  {
    name: 'a code is misspelt',
    edits: [inShop("'OUT_OF_STOCK'", "'OUT_OF_STOCKS'")],
    breaks: stockScenarios,
  },
  {
    name: 'a status is wrong',
    edits: [inShop("409, 'OUT_OF_STOCK'", "400, 'OUT_OF_STOCK'")],
    breaks: stockScenarios,
  },
  {
    name: 'a message is other words',
    edits: [inShop("'Cart empty'", "'Your cart is empty'")],
    breaks: ['An empty cart cannot be ordered'],
  },
  {
    name: 'the limit is one too low',
    edits: [inShop('wanted > MOST_OF_ONE_PRODUCT', 'wanted >= MOST_OF_ONE_PRODUCT')],
    breaks: ['A line can reach 99', 'A large total is exact'],
  },
  {
    name: 'the limit is one too high',
    edits: [inShop('wanted > MOST_OF_ONE_PRODUCT', 'wanted > MOST_OF_ONE_PRODUCT + 1')],
    breaks: ['A line cannot exceed 99'],
  },
  {
    name: 'the limit forgets what is in the cart',
    edits: [inShop('wanted > MOST_OF_ONE_PRODUCT', 'quantity > MOST_OF_ONE_PRODUCT')],
    breaks: ['A line cannot exceed 99'],
  },
  {
    name: 'each addition is a line of its own',
    edits: [
      inShop('items.find((item) => item.productId === productId)', 'items.find(() => false)'),
    ],
    breaks: ['The same product is one line', 'A line can reach 99', 'A line cannot exceed 99'],
  },
  {
    name: 'negative quantities are accepted',
    edits: [inChecks("'quantity', quantity, 1, 99", "'quantity', quantity, -99, 99")],
    breaks: ['A quantity outside its limits is refused'],
  },
  {
    name: 'fractions are accepted',
    edits: [inChecks('Number.isInteger(value)', 'Number.isFinite(value)')],
    breaks: ['A quantity outside its limits is refused', 'A value outside its limits is refused'],
  },
  {
    name: 'a name may be blank',
    edits: [inChecks('trimmed.length >= 1', "typeof value === 'string'")],
    breaks: ['A value outside its limits is refused'],
  },
  {
    name: 'the product is not looked up',
    edits: [inShop('!products.has(productId)', 'false')],
    breaks: ['A product off the shelf cannot be added'],
  },
  {
    name: 'the total has the first line only',
    edits: [inShop('totalOf(items.map(priced))', 'totalOf(items.map(priced).slice(0, 1))')],
    breaks: [
      'The total is the exact sum',
      'An order copies the cart',
      'A large total is exact',
      'A refused order changes nothing',
      'The good card pays the order',
    ],
  },
  {
    name: 'the total is counted in floats',
    edits: [inShop('priceCents * quantity, 0', 'Math.fround(priceCents * quantity), 0')],
    breaks: ['A large total is exact'],
  },
  {
    name: 'the price is not copied',
    edits: [inShop('items: items.map(priced),', 'items,')],
    breaks: ['An order copies the cart', 'A large total is exact', 'The good card pays the order'],
  },
  {
    name: 'an order begins in another status',
    edits: [inShop("'PENDING_PAYMENT'", "'PENDING'")],
    breaks: ['An order copies the cart', 'A large total is exact'],
  },
  {
    name: 'the cart is not emptied',
    edits: [inShop('carts.delete(userId);', '')],
    breaks: ['The cart is emptied', 'The stock goes down to the last piece'],
  },
  {
    name: 'an order is paid twice',
    edits: [inShop("order.status === 'PAID'", 'false')],
    breaks: ['A paid order cannot be paid again'],
  },
  {
    name: 'paying is forgotten',
    edits: [inShop("order.status = 'PAID';", '')],
    breaks: ['The good card pays the order', 'A paid order cannot be paid again'],
  },
  {
    name: 'an unknown order has a code of its own',
    edits: [
      inShop("throw notFound('Order not found')", "throw new Refusal(404, 'NO_ORDER', 'None')"),
    ],
    breaks: ["Another user's order cannot be paid"],
  },
  {
    name: 'a broken body is the server’s fault',
    edits: [{ file: 'server.js', find: "400, 'INVALID_JSON'", replace: "500, 'INVALID_JSON'" }],
    breaks: ['A body that is not JSON is refused'],
  },
];
