import { z } from 'zod';
import { type Caller, isAdmin } from '../shared/caller';
import { badFields, DomainError } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { filledLine, lineOfText } from '../shared/text';
import { EMAIL_HINT } from '../user/user';

export type OrderStatus = 'PENDING_PAYMENT' | 'PAID';

export type OrderItem = {
  readonly productId: string;
  /** Name and price as they were when the order was placed. */
  readonly name: string;
  readonly priceCents: number;
  readonly quantity: number;
};

const line = filledLine.max(200);

export const shippingAddressInput = z.strictObject({
  name: line,
  line1: line,
  line2: lineOfText.max(200).optional(),
  postalCode: filledLine.max(20),
  city: line,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/, 'A country code of two capital letters'),
});

export type ShippingAddress = z.output<typeof shippingAddressInput>;

export type Order = {
  readonly id: string;
  /** null on the order of a guest. */
  readonly userId: string | null;
  readonly guestId: string | null;
  readonly accessKey: string;
  readonly status: OrderStatus;
  readonly totalCents: number;
  /** ISO 4217: what the order was placed in, whatever the shop sells in now. */
  readonly currency: string;
  readonly items: readonly OrderItem[];
  readonly email: string | null;
  readonly shippingAddress: ShippingAddress | null;
  readonly createdAt: Date;
  readonly paidAt: Date | null;
};

/** How an order is named: by its id, and by the key of its link where the caller is not known. */
export const orderAccess = z.strictObject({ id: idInput, key: z.string().max(100).optional() });

/** The owner, an admin, a key and whoever holds the link see an order; for everybody else it does not exist. */
export function canView(order: Order, caller: Caller, key: string | undefined): boolean {
  if (isAdmin(caller) || caller.kind === 'key' || key === order.accessKey) return true;
  if (caller.kind === 'user') return order.userId === caller.userId;
  return caller.kind === 'guest' && order.guestId === caller.guestId;
}

/** An account has an address; somebody without one has to give it. */
export function emailRequired(): DomainError {
  return badFields([{ path: 'email', reason: EMAIL_HINT }]);
}

export function cartEmpty(): DomainError {
  return new DomainError('invalid', 'CART_EMPTY', 'Cart empty');
}

/** What the buyer reviewed is not what the order would cost now: prices or the cart changed. */
export function totalChanged(expectedTotalCents: number, totalCents: number): DomainError {
  const details = { expectedTotalCents, totalCents };
  return new DomainError('conflict', 'TOTAL_CHANGED', 'The total has changed', details);
}

/** One line that cannot be filled. */
export type Shortage = {
  readonly productId: string;
  readonly name: string;
  readonly requested: number;
  readonly available: number;
};

export function outOfStock(items: readonly Shortage[]): DomainError {
  return new DomainError('conflict', 'OUT_OF_STOCK', 'Stock insufficient', { items });
}
