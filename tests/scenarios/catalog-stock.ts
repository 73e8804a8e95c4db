import { describe, expect, test } from 'vitest';
import type { MovementView, Program, ProgramStage } from '../doors/door';
import { accepted, refused, refusedFor, tally, times } from './answers';

function sumOf(movements: readonly MovementView[]): number {
  return movements.reduce((sum, { delta }) => sum + delta, 0);
}

/** The scenarios of what moves a stock. */
export function stockScenarios(at: () => { stage: ProgramStage; admin: Program }): void {
  async function added(stock: number) {
    return accepted(await at().admin.addProduct({ name: 'Counted', priceCents: 1250, stock }));
  }

  async function buyerOf(productId: string, quantity: number) {
    const ana = await at().stage.shopper();
    accepted(await ana.addToCart(productId, quantity));
    return ana;
  }

  describe('catalog / Stock movements', () => {
    test('Every movement is kept with its cause', async () => {
      const { admin, stage } = at();
      const { id } = await added(10);
      const ana = await buyerOf(id, 3);
      const order = accepted(await ana.placeOrder());
      accepted(await admin.editProduct(id, { stock: 12 }));
      accepted(await admin.moveStock(id, { delta: -2, reason: 'correction' }));

      const pages = await admin.stockMovements(id, 2);
      expect(pages.map((page) => page.length)).toEqual([2, 2]);
      const kept = pages.flat().map(({ createdAt: _, ...rest }) => rest);
      const byAdmin = { reference: null, createdBy: admin.userId };
      expect(kept).toEqual([
        { delta: -2, reason: 'correction', ...byAdmin },
        { delta: 5, reason: 'correction', ...byAdmin },
        { delta: -3, reason: 'order', reference: order.id, createdBy: ana.userId },
        { delta: 10, reason: 'initial', ...byAdmin },
      ]);
      expect(await stage.stockOf(id)).toBe(10);
    });
  });

  describe('catalog / Moving stock', () => {
    test('Pieces are added to what is there', async () => {
      const { id } = await added(10);
      const ana = await buyerOf(id, 2);
      accepted(await ana.placeOrder());
      const moved = await at().admin.moveStock(id, { delta: 20, reason: 'restock' });
      expect(accepted(moved).stock).toBe(28);
      expect(await at().stage.stockOf(id)).toBe(28);
    });

    test('More than there is cannot be taken away', async () => {
      const { admin, stage } = at();
      const { id, name } = await added(8);
      const refusal = refused(
        await admin.moveStock(id, { delta: -9, reason: 'correction' }),
        'OUT_OF_STOCK',
      );
      expect(refusal.items).toEqual([{ productId: id, name, requested: 9, available: 8 }]);
      for (const delta of [999_999_993, 0]) {
        refusedFor(await admin.moveStock(id, { delta, reason: 'correction' }), 'delta');
      }
      for (const reason of ['order', 'initial']) {
        refusedFor(await admin.moveStock(id, { delta: 1, reason }), 'reason');
      }
      expect(await stage.stockOf(id)).toBe(8);
      expect((await admin.stockMovements(id)).flat()).toHaveLength(1);
    });

    test('Restocking while others order', async () => {
      const { admin, stage } = at();
      const { id } = await added(10);
      const crowd = await times(30, () => buyerOf(id, 1));
      const [orders, moves] = await Promise.all([
        Promise.all(crowd.map((buyer) => buyer.placeOrder())),
        times(10, () => admin.moveStock(id, { delta: 1, reason: 'restock' })),
      ]);
      expect(tally(moves)).toEqual({ accepted: 10 });
      const { accepted: sold = 0, OUT_OF_STOCK: short = 0 } = tally(orders);
      expect(sold + short).toBe(30);
      const stock = await stage.stockOf(id);
      expect(stock + sold).toBe(20);
      expect(sumOf((await admin.stockMovements(id, 100)).flat())).toBe(stock);
    });
  });
}
