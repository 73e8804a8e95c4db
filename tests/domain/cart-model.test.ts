import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { domainDoor } from '../doors/domain-door';
import type { Buyer, ProductView, ProgramStage } from '../doors/door';

type Step =
  | { readonly does: 'add'; readonly product: number; readonly quantity: number }
  | { readonly does: 'set'; readonly product: number; readonly quantity: number }
  | { readonly does: 'remove'; readonly product: number }
  | { readonly does: 'order' };

const product = fc.nat({ max: 2 });
const quantity = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(1, 2, 49, 50, 98, 99));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('add' as const), product, quantity }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('set' as const), product, quantity }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('remove' as const), product }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('order' as const) }) },
);

/** A cart as one would keep it on paper: pieces by product. */
type Model = Map<string, number>;

function expectedOf(model: Model, products: readonly ProductView[]) {
  const lines = [...model].map(([id, pieces]) => ({ id, pieces }));
  const price = (id: string) => products.find((one) => one.id === id)?.priceCents ?? Number.NaN;
  const total = lines.reduce((sum, line) => sum + price(line.id) * line.pieces, 0);
  return { lines, total };
}

async function cartOf(buyer: Buyer) {
  const { items, totalCents: total } = await buyer.cart();
  return { lines: items.map(({ productId: id, quantity: pieces }) => ({ id, pieces })), total };
}

/** Does the step at the shop and on paper. @returns what each says came of it. */
async function take(step: Step, buyer: Buyer, model: Model, products: readonly ProductView[]) {
  if (step.does === 'order') {
    const before = expectedOf(model, products);
    const answer = await buyer.placeOrder({ email: 'model@example.com' });
    model.clear();
    const said = answer.ok ? answer.value.totalCents : answer.code;
    return [said, before.lines.length > 0 ? before.total : 'CART_EMPTY'];
  }
  const id = products[step.product]?.id ?? '';
  const present = model.get(id) ?? 0;
  if (step.does === 'add') {
    const answer = await buyer.addToCart(id, step.quantity);
    const fits = present + step.quantity <= 99;
    if (fits) model.set(id, present + step.quantity);
    return [answer.ok || answer.code, fits || 'MAX_QUANTITY_EXCEEDED'];
  }
  const { items } = await buyer.cart();
  const itemId = items.find((item) => item.productId === id)?.id ?? 'item_none';
  const answer =
    step.does === 'set'
      ? await buyer.setQuantity(itemId, step.quantity)
      : await buyer.removeItem(itemId);
  if (present > 0 && step.does === 'set') model.set(id, step.quantity);
  if (present > 0 && step.does === 'remove') model.delete(id);
  return [answer.ok || answer.code, present > 0 || 'NOT_FOUND'];
}

describe('a cart, whatever is done with it and in whatever order', () => {
  let stage: ProgramStage;
  let products: ProductView[];
  beforeAll(async () => {
    stage = await domainDoor().open();
    const prices = [0, 999, 1_000_000_000];
    products = [];
    for (const priceCents of prices) {
      products.push(await stage.product({ priceCents, stock: 1_000_000_000 }));
    }
  });
  afterAll(() => stage.close());

  test('holds what a cart on paper holds', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const guest = await stage.guest();
        const model: Model = new Map();
        for (const one of taken) {
          const [said, expected] = await take(one, guest, model, products);
          expect(said).toBe(expected);
          expect(await cartOf(guest)).toEqual(expectedOf(model, products));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('merges with another into the clamped sums of both', async () => {
    const pieces = fc.array(fc.nat({ max: 99 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(pieces, pieces, async (account, browser) => {
        const [ana, guest] = [await stage.shopper(), await stage.guest()];
        const put = async (buyer: Buyer, counts: number[]) => {
          for (const [index, count] of counts.entries()) {
            if (count > 0) await buyer.addToCart(products[index]?.id ?? '', count);
          }
        };
        await put(ana, account);
        await put(guest, browser);
        const notices = await guest.signInAs(ana);
        const sums = products.map(({ id, name }, index) => {
          const both = (account[index] ?? 0) + (browser[index] ?? 0);
          return { id, name, both, pieces: Math.min(both, 99) };
        });
        const kept = new Map((await cartOf(ana)).lines.map((line) => [line.id, line.pieces]));
        const wanted = sums.filter(({ both }) => both > 0).map((sum) => [sum.id, sum.pieces]);
        expect([...kept].sort()).toEqual(wanted.sort());
        const clamped = sums.filter(({ both }) => both > 99).map(({ name }) => name);
        expect([...notices].sort()).toEqual(clamped.sort());
        expect((await cartOf(guest)).lines).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
