export type Line = {
  readonly productId: string;
  readonly priceCents: number;
  readonly quantity: number;
};

export type Order = {
  readonly id: string;
  readonly status: 'PENDING_PAYMENT' | 'PAID';
  readonly totalCents: number;
  readonly items: readonly Line[];
};

type Shelf = { initial: number; restocked: number; prices: Set<number>; archived: boolean };

/**
 * A shop as one would keep its books on paper. It is told what was answered and predicts nothing: of workers
 * at once, any order is right. It throws when an answer cannot be.
 */
export class Ledger {
  readonly shelf = new Map<string, Shelf>();
  private readonly orders = new Map<string, Order & { worker: number }>();

  opened(id: string, initial: number, priceCents: number): void {
    this.shelf.set(id, { initial, restocked: 0, prices: new Set([priceCents]), archived: false });
  }

  restocked(id: string, pieces: number): void {
    this.of(id).restocked += pieces;
  }

  /** Told before it is asked for: from then on orders may have it. */
  allowPrice(id: string, priceCents: number): void {
    this.of(id).prices.add(priceCents);
  }

  archived(id: string): void {
    this.of(id).archived = true;
  }

  ordered(worker: number, order: Order): void {
    const total = order.items.reduce((sum, line) => sum + line.priceCents * line.quantity, 0);
    if (order.totalCents !== total)
      throw new Error(`${order.id}: ${order.totalCents} not ${total}`);
    for (const { productId, priceCents } of order.items) {
      if (!this.of(productId).prices.has(priceCents)) throw new Error(`never cost ${priceCents}`);
    }
    if (this.orders.has(order.id)) throw new Error(`${order.id} was made twice`);
    this.orders.set(order.id, { ...order, worker });
  }

  paid({ items, ...paid }: Order): void {
    const order = this.orders.get(paid.id);
    if (order?.status !== 'PENDING_PAYMENT') throw new Error(`${paid.id} was ${order?.status}`);
    this.orders.set(paid.id, { ...order, ...paid });
  }

  ordersOf(worker: number): Order[] {
    const own = [...this.orders.values()].filter((order) => order.worker === worker);
    return own.map(({ worker: _, ...order }) => order);
  }

  /** Initial + restocked - on unpaid orders - sold. */
  stockOf(id: string): number {
    const { initial, restocked } = this.of(id);
    const lines = [...this.orders.values()].flatMap(({ items }) => items);
    const taken = lines.filter(({ productId }) => productId === id);
    return initial + restocked - taken.reduce((sum, { quantity }) => sum + quantity, 0);
  }

  private of(id: string): Shelf {
    const found = this.shelf.get(id);
    if (!found) throw new Error(`no such product: ${id}`);
    return found;
  }
}
