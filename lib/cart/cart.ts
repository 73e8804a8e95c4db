import { z } from 'zod';
import { DomainError } from '../shared/domain-error';

/** The most of one product that a cart holds. */
export const MAX_QUANTITY = 99;

/** The most lines that a cart has, and with it an order. */
export const MAX_LINES = 100;

export const quantityInput = z.int().min(1).max(MAX_QUANTITY);

export type CartItem = {
  readonly id: string;
  readonly productId: string;
  readonly quantity: number;
  readonly slug: string;
  readonly name: string;
  readonly image: string;
  /** The price now: a cart promises none. */
  readonly priceCents: number;
  /** Pieces that could be bought now; 0 when the product is off the shelf. */
  readonly available: number;
};

export type Cart = {
  /** null in the cart of a guest. */
  readonly userId: string | null;
  readonly items: readonly CartItem[];
  readonly totalCents: number;
};

/** The exact sum of price times quantity, in cents. */
export function totalOf(
  lines: readonly { readonly priceCents: number; readonly quantity: number }[],
): number {
  return lines.reduce((sum, line) => sum + line.priceCents * line.quantity, 0);
}

/** What a line holds after `added` more. @throws DomainError MAX_QUANTITY_EXCEEDED */
export function increasedQuantity(present: number, added: number): number {
  if (present + added > MAX_QUANTITY) {
    throw new DomainError(
      'invalid',
      'MAX_QUANTITY_EXCEEDED',
      `A cart holds at most ${MAX_QUANTITY} of one product`,
      { present, requested: added, maximum: MAX_QUANTITY },
    );
  }
  return present + added;
}

/** @throws DomainError CART_FULL for a cart with more lines than it may have */
export function requireRoom(lines: number): void {
  if (lines > MAX_LINES) {
    const words = `A cart holds at most ${MAX_LINES} different products`;
    throw new DomainError('conflict', 'CART_FULL', words, { maximum: MAX_LINES });
  }
}

/** What a line holds when two carts become one: never refused, clamped to the most there may be. */
export function mergedQuantity(present: number, added: number): number {
  return Math.min(present + added, MAX_QUANTITY);
}
