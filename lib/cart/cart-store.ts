import { and, asc, eq, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { cartItems, carts, products } from '@/db/tables';
import type { Owner } from '../shared/caller';
import { newId } from '../shared/ids';
import { type Cart, type CartItem, totalOf } from './cart';

function ownedBy(owner: Owner) {
  return 'userId' in owner ? eq(carts.userId, owner.userId) : eq(carts.guestId, owner.guestId);
}

export async function findCartId(session: Session, owner: Owner): Promise<string | undefined> {
  const rows = await session.select({ id: carts.id }).from(carts).where(ownedBy(owner));
  return rows[0]?.id;
}

/** The owner's cart, made when there is none. */
export async function ensureCart(session: Session, owner: Owner, now: Date): Promise<string> {
  const known = await findCartId(session, owner);
  if (known) return known;
  const id = newId('cart');
  await session
    .insert(carts)
    .values({ id, ...owner, createdAt: now })
    .returning({ id: carts.id });
  return id;
}

/** The lines of a cart, oldest first, with each product as it is now. */
export async function readCart(session: Session, owner: Owner): Promise<Cart> {
  const items: CartItem[] = await session
    .select({
      id: cartItems.id,
      productId: cartItems.productId,
      quantity: cartItems.quantity,
      slug: products.slug,
      name: products.name,
      image: products.image,
      priceCents: products.priceCents,
      available: sql<number>`CASE WHEN ${products.archivedAt} IS NULL THEN ${products.stock} ELSE 0 END`,
    })
    .from(cartItems)
    .innerJoin(carts, eq(carts.id, cartItems.cartId))
    .innerJoin(products, eq(products.id, cartItems.productId))
    .where(ownedBy(owner))
    .orderBy(asc(cartItems.seq));
  return { userId: 'userId' in owner ? owner.userId : null, items, totalCents: totalOf(items) };
}

export async function findQuantity(
  session: Session,
  cartId: string,
  productId: string,
): Promise<number> {
  const rows = await session
    .select({ quantity: cartItems.quantity })
    .from(cartItems)
    .where(and(eq(cartItems.cartId, cartId), eq(cartItems.productId, productId)));
  return rows[0]?.quantity ?? 0;
}

/** Sets how many of a product the cart holds, as a new line or on the one that is there. */
export async function putItem(
  session: Session,
  line: { cartId: string; productId: string; quantity: number; now: Date },
): Promise<void> {
  const { cartId, productId, quantity, now } = line;
  await session
    .insert(cartItems)
    .values({ id: newId('item'), cartId, productId, quantity, createdAt: now })
    .onConflictDoUpdate({ target: [cartItems.cartId, cartItems.productId], set: { quantity } })
    .returning({ id: cartItems.id });
}

function lineOf(owner: Owner, itemId: string) {
  const cart = 'userId' in owner ? carts.userId : carts.guestId;
  const value = 'userId' in owner ? owner.userId : owner.guestId;
  return and(
    eq(cartItems.id, itemId),
    sql`${cartItems.cartId} IN (SELECT ${carts.id} FROM ${carts} WHERE ${cart} = ${value})`,
  );
}

/** @returns whether the owner's cart has such a line. */
export async function setItemQuantity(
  session: Session,
  owner: Owner,
  itemId: string,
  quantity: number,
): Promise<boolean> {
  const rows = await session
    .update(cartItems)
    .set({ quantity })
    .where(lineOf(owner, itemId))
    .returning({ id: cartItems.id });
  return rows.length === 1;
}

/** @returns whether the owner's cart had such a line. */
export async function deleteItem(session: Session, owner: Owner, itemId: string): Promise<boolean> {
  const rows = await session
    .delete(cartItems)
    .where(lineOf(owner, itemId))
    .returning({ id: cartItems.id });
  return rows.length === 1;
}

/** Empties the cart. */
export async function clearCart(session: Session, cartId: string): Promise<void> {
  await session
    .delete(cartItems)
    .where(eq(cartItems.cartId, cartId))
    .returning({ id: cartItems.id });
}

/** Removes the cart with its lines. */
export async function deleteCart(session: Session, cartId: string): Promise<void> {
  await session.delete(carts).where(eq(carts.id, cartId)).returning({ id: carts.id });
}
