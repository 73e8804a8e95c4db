import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ask, get, type Problem, type Reply } from '../ask';
import type { Account } from '../people';
import type { Command } from './commands';
import type { Ledger, Order } from './ledger';

const DECLINED_CARD = '4000000000000002';

type Asked = { method: string; path: string; token: string; json?: unknown; key: string };
type Kept = { readonly asked: Asked; readonly status: number; readonly text: string };
/** An order, or a refusal. */
type Placed = Order & { readonly code?: string };
type Cart = { readonly items: readonly { id: string; productId: string; quantity: number }[] };

/** What all workers of a round share. */
export type Round = {
  readonly ledger: Ledger;
  readonly productIds: readonly string[];
  readonly admin: Account;
};

/** Carries out commands over HTTP, and tells the books what was answered. */
export class Worker {
  /** What is in the cart, going by the answers. */
  readonly cart = new Map<string, number>();
  private readonly done: Kept[] = [];

  constructor(
    private readonly number: number,
    readonly account: Account,
    private readonly round: Round,
  ) {}

  async do(command: Command): Promise<void> {
    const { ledger, admin } = this.round;
    if (command.does === 'order') return this.order();
    if (command.does === 'repeat') return this.repeat(command.request);
    if (command.does === 'pay' || command.does === 'decline') return this.pay(command);

    const id = this.round.productIds[command.product] ?? '';
    const path = `/api/products/${id}`;
    if (command.does === 'add') return this.add(id, command.quantity);
    if (command.does === 'restock') return this.restock(id, command.pieces);
    if (command.does === 'price') {
      const { priceCents } = command;
      ledger.allowPrice(id, priceCents);
      const { status } = await this.send('PATCH', path, { priceCents }, admin);
      expect([200, 404]).toContain(status);
      return;
    }
    const { status } = await this.send('DELETE', path, undefined, admin);
    expect([204, 404]).toContain(status);
    ledger.archived(id);
  }

  private async add(productId: string, quantity: number): Promise<void> {
    const { status, body } = await this.send('POST', '/api/cart/items', { productId, quantity });
    const present = this.cart.get(productId) ?? 0;
    if (status === 200) this.cart.set(productId, present + quantity);
    else expect(['PRODUCT_NOT_FOUND', 'MAX_QUANTITY_EXCEEDED']).toContain(body.code);
  }

  private async order(): Promise<void> {
    const { status, body } = await this.send<Placed>('POST', '/api/orders', {});
    if (status === 201) this.round.ledger.ordered(this.number, body);
    if (status === 201) {
      const pieces = body.items.map(({ productId, quantity }) => [productId, quantity] as const);
      expect(new Map(pieces)).toEqual(this.cart);
      this.cart.clear();
    } else if (this.cart.size === 0) expect(body.code).toBe('CART_EMPTY');
    else {
      expect(body.code).toBe('OUT_OF_STOCK');
      await this.emptyCart();
    }
  }

  async emptyCart(): Promise<void> {
    const { body } = await get<Cart>('/api/cart', { token: this.account.token });
    for (const { id } of body.items) {
      expect((await this.send('DELETE', `/api/cart/items/${id}`)).status).toBe(200);
    }
    this.cart.clear();
  }

  private async pay(command: Command & { does: 'pay' | 'decline' }): Promise<void> {
    const own = this.round.ledger.ordersOf(this.number);
    const order = own[command.order % own.length];
    if (!order) return;
    const path = `/api/payments/${order.id}`;
    const wasPaid = order.status === 'PAID';
    if (command.does === 'decline') {
      const { status } = await this.send('POST', path, { cardNumber: DECLINED_CARD });
      expect(status).toBe(wasPaid ? 409 : 402);
      return;
    }
    const attempts = Array.from({ length: command.times }, () => {
      return this.send<Placed>('POST', path, {});
    });
    const answers = await Promise.all(attempts);
    const taken = answers.filter(({ status }) => status === 200);
    expect(taken).toHaveLength(wasPaid ? 0 : 1);
    for (const { body } of taken) this.round.ledger.paid(body);
    const refused = answers.filter((answer) => !taken.includes(answer));
    for (const { body } of refused) expect(body.code).toBe('ALREADY_PAID');
  }

  private async restock(id: string, delta: number): Promise<void> {
    const move = { delta, reason: 'restock' };
    const { status } = await this.send('POST', `/api/products/${id}/stock`, move, this.round.admin);
    if (status === 200) this.round.ledger.restocked(id, delta);
    else expect(status).toBe(404);
  }

  /** The same request again: the answer is the same, and nothing happens, which the books will show. */
  private async repeat(request: number): Promise<void> {
    const kept = this.done[request % this.done.length];
    if (!kept) return;
    const again = await sent(kept.asked);
    expect([again.status, again.text]).toEqual([kept.status, kept.text]);
  }

  private async send<T = Problem>(
    method: string,
    path: string,
    json?: unknown,
    { token } = this.account,
  ): Promise<Reply<T>> {
    const asked = { method, path, token, json, key: randomUUID() };
    const reply = await sent<T>(asked);
    // What was refused before the work is not kept.
    if (reply.status !== 400) this.done.push({ asked, status: reply.status, text: reply.text });
    return reply;
  }
}

function sent<T>({ path, key, ...question }: Asked): Promise<Reply<T>> {
  return ask<T>(path, { ...question, headers: { 'Idempotency-Key': key } });
}
