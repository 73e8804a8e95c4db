import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '@/db/seed/art/random';
import { type Entry, type Journal, type PlacedOrder, piecesOf, sameCounts } from './journal';

const PAUSE_MS = 10;

/** Where the shop is, while there is one; the clients see to it that they find it. */
export type ClientState = {
  url: string | undefined;
  /** Counts the starts. */
  start: number;
  /** No new wishes: what is open is repeated until it is answered. */
  closing: boolean;
};

type PendingRequest = Pick<Entry, 'kind' | 'method' | 'path' | 'json'>;
type Line = { readonly id: string; readonly productId: string };

/** Somebody who buys without a pause and does not take silence for an answer. */
export class Client {
  /** What is in the cart, going by the answers. */
  readonly cart = new Map<string, number>();
  private last: Entry | undefined;
  private seenStart = 0;

  constructor(
    readonly name: string,
    private readonly token: string,
    private readonly productIds: readonly string[],
    private readonly where: ClientState,
    private readonly journal: Journal,
    private readonly random: Random,
  ) {}

  async buyUntilClosing(): Promise<void> {
    while (!this.where.closing) await this.buyOnce();
    await this.compareLast();
  }

  private async buyOnce(): Promise<void> {
    for (let lines = this.random.int(1, 3); lines > 0; lines -= 1) {
      if (this.where.closing) return;
      await this.add(this.random.pick(this.productIds), this.random.int(1, 3));
    }
    const { status, text } = await this.insist({
      kind: 'order',
      method: 'POST',
      path: '/api/orders',
      json: {},
    });
    if (status === 409) return this.emptyCart();
    if (!this.expect(status === 201, 'order', status, text)) return;
    const order: PlacedOrder = JSON.parse(text);
    const isWhole = sameCounts(piecesOf(order.items), this.cart);
    this.journal.expect(isWhole, `${this.name}: ${order.id} is not what was in the cart`);
    this.cart.clear();
    if (this.random.chance(0.1)) await this.pay(order.id, '4000000000000002', 402);
    if (this.random.chance(0.8)) await this.pay(order.id, '4242424242424242', 200);
  }

  private async add(productId: string, quantity: number): Promise<void> {
    const json = { productId, quantity };
    const path = '/api/cart/items';
    const { status, text } = await this.insist({ kind: 'add', method: 'POST', path, json });
    if (!this.expect(status === 200, 'add', status, text)) return;
    this.cart.set(productId, (this.cart.get(productId) ?? 0) + quantity);
  }

  /** After a refusal for want of stock. */
  private async emptyCart(): Promise<void> {
    const { text } = await this.untilAnswered('/api/cart', { method: 'GET' });
    const { items }: { items: Line[] } = JSON.parse(text);
    for (const { id, productId } of items) {
      const path = `/api/cart/items/${id}`;
      const wish: PendingRequest = { kind: 'remove', method: 'DELETE', path, json: undefined };
      const { status, text } = await this.insist(wish);
      if (this.expect(status === 200, 'remove', status, text)) this.cart.delete(productId);
    }
  }

  private async pay(orderId: string, cardNumber: string, expected: number): Promise<void> {
    if (this.where.closing) return;
    const path = `/api/payments/${orderId}`;
    const json = { cardNumber };
    const { status, text } = await this.insist({ kind: 'pay', method: 'POST', path, json });
    this.expect(status === expected, 'pay', status, text);
  }

  /** Asks with one key until there is an answer. After each start the answer before is asked for again. */
  private async insist(wish: PendingRequest): Promise<Entry> {
    if (this.seenStart !== this.where.start) await this.compareLast();
    const key = randomUUID();
    const answer = await this.untilAnswered(wish.path, requestOf(wish, key));
    const entry = { client: this.name, ...wish, key, ...answer };
    this.journal.entries.push(entry);
    this.last = entry;
    return entry;
  }

  private async compareLast(): Promise<void> {
    if (!this.last) return;
    this.seenStart = this.where.start;
    const { path, key, status, text } = this.last;
    const again = await this.untilAnswered(path, requestOf(this.last, key));
    const isSame = again.status === status && again.text === text;
    this.journal.comparisons += 1;
    this.journal.expect(isSame, `${this.name}: ${path} was answered ${status}, then ${again.text}`);
  }

  private async untilAnswered(path: string, request: RequestInit) {
    const headers = { ...request.headers, authorization: `Bearer ${this.token}` };
    for (let attempts = 1; ; attempts += 1) {
      const { url } = this.where;
      if (url === undefined) {
        await sleep(PAUSE_MS);
        attempts -= 1;
        continue;
      }
      const answer = await fetch(url + path, { ...request, headers })
        .then(async (response) => ({ response, text: await response.text() }))
        .catch(() => undefined);
      if (answer && !isForLater(answer.response.status, answer.text)) {
        const { status, headers } = answer.response;
        const replayed = headers.get('idempotent-replayed') === 'true';
        return { attempts, status, text: answer.text, replayed };
      }
      await sleep(PAUSE_MS);
    }
  }

  private expect(holds: boolean, kind: string, status: number, text: string): boolean {
    this.journal.expect(holds, `${this.name}: ${kind} was answered ${status} ${text}`);
    return holds;
  }
}

function requestOf({ method, json }: PendingRequest, key: string): RequestInit {
  return {
    method,
    headers: {
      'idempotency-key': key,
      ...(json !== undefined && { 'content-type': 'application/json' }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  };
}

function isForLater(status: number, text: string): boolean {
  return status === 503 || (status === 409 && text.includes('IDEMPOTENCY_IN_PROGRESS'));
}
