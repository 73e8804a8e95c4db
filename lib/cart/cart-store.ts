import { and, asc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { deleteBatch } from '@/db/delete-batch';
import { prepared } from '@/db/prepared';
import { products } from '@/db/tables/catalog';
import { cartItems, carts } from '@/db/tables/order';
import type { Owner } from '../shared/caller';
import { newId } from '../shared/ids';
import { type Cart, type CartItem, totalOf } from './cart';

/** How often a cart is marked as changed, in milliseconds. The purge needs no better precision. */
const TOUCH_INTERVAL_MS = 24 * 60 * 60 * 1000;

type OwnerKind = 'userId' | 'guestId';

function kindOf(owner: Owner): OwnerKind {
  return 'userId' in owner ? 'userId' : 'guestId';
}

function idOf(owner: Owner): string {
  return 'userId' in owner ? owner.userId : owner.guestId;
}

const cartIdOf = prepared((session, kind: OwnerKind) =>
  session
    .select({ id: carts.id, updatedAt: carts.updatedAt })
    .from(carts)
    .where(eq(carts[kind], sql.placeholder('owner')))
    .prepare(),
);

export async function findCartId(session: Session, owner: Owner): Promise<string | undefined> {
  const rows = await cartIdOf(session, kindOf(owner)).execute({ owner: idOf(owner) });
  return rows[0]?.id;
}

/** The owner's cart, made when there is none; it is about to be changed. */
export async function ensureCart(session: Session, owner: Owner, now: Date): Promise<string> {
  const [known] = await cartIdOf(session, kindOf(owner)).execute({ owner: idOf(owner) });
  if (known && now.getTime() - known.updatedAt.getTime() > TOUCH_INTERVAL_MS) {
    await touchCart(session, owner, now);
  }
  if (known) return known.id;
  const id = newId('cart');
  await session
    .insert(carts)
    .values({ id, ...owner, createdAt: now, updatedAt: now })
    .returning({ id: carts.id });
  return id;
}

/** Keeps in mind that the cart was changed. */
export async function touchCart(session: Session, owner: Owner, now: Date): Promise<void> {
  const isStale = lt(carts.updatedAt, new Date(now.getTime() - TOUCH_INTERVAL_MS));
  await session
    .update(carts)
    .set({ updatedAt: now })
    .where(and(eq(carts[kindOf(owner)], idOf(owner)), isStale))
    .returning({ id: carts.id });
}

const linesOf = prepared((session, kind: OwnerKind) =>
  session
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
    .where(eq(carts[kind], sql.placeholder('owner')))
    .orderBy(asc(cartItems.seq))
    .prepare(),
);

/** The lines of a cart, oldest first, with each product as it is now. */
export async function readCart(session: Session, owner: Owner): Promise<Cart> {
  const lines = linesOf(session, kindOf(owner));
  const items: CartItem[] = await lines.execute({ owner: idOf(owner) });
  return { userId: 'userId' in owner ? owner.userId : null, items, totalCents: totalOf(items) };
}

const quantityOf = prepared((session) =>
  session
    .select({ quantity: cartItems.quantity })
    .from(cartItems)
    .where(
      and(
        eq(cartItems.cartId, sql.placeholder('cartId')),
        eq(cartItems.productId, sql.placeholder('productId')),
      ),
    )
    .prepare(),
);

export async function findQuantity(
  session: Session,
  cartId: string,
  productId: string,
): Promise<number> {
  const rows = await quantityOf(session).execute({ cartId, productId });
  return rows[0]?.quantity ?? 0;
}

const upsertStatement = prepared((session) =>
  session
    .insert(cartItems)
    .values({
      id: sql.placeholder('id'),
      cartId: sql.placeholder('cartId'),
      productId: sql.placeholder('productId'),
      quantity: sql.placeholder('quantity'),
      createdAt: sql.placeholder('now'),
    })
    .onConflictDoUpdate({
      target: [cartItems.cartId, cartItems.productId],
      set: { quantity: sql`excluded.quantity` },
    })
    .returning({ id: cartItems.id })
    .prepare(),
);

/** Sets how many of a product the cart holds, as a new line or on the one that is there. */
export async function putItem(
  session: Session,
  line: { cartId: string; productId: string; quantity: number; now: Date },
): Promise<void> {
  await upsertStatement(session).execute({ id: newId('item'), ...line });
}

function lineOf(owner: Owner, itemId: string) {
  const isTheirs = eq(carts[kindOf(owner)], idOf(owner));
  return and(
    eq(cartItems.id, itemId),
    sql`${cartItems.cartId} IN (SELECT ${carts.id} FROM ${carts} WHERE ${isTheirs})`,
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

const clearStatement = prepared((session) =>
  session
    .delete(cartItems)
    .where(eq(cartItems.cartId, sql.placeholder('cartId')))
    .returning({ id: cartItems.id })
    .prepare(),
);

/** Empties the cart. */
export async function clearCart(session: Session, cartId: string): Promise<void> {
  await clearStatement(session).execute({ cartId });
}

/** Removes the cart with its lines. */
export async function deleteCart(session: Session, cartId: string): Promise<void> {
  await session.delete(carts).where(eq(carts.id, cartId)).returning({ id: carts.id });
}

/** Removes at most `limit` carts of guests that were not changed since `until`, with their lines. @returns how many */
export function deleteGuestCarts(session: Session, until: Date, limit: number): Promise<number> {
  const where = and(isNotNull(carts.guestId), lt(carts.updatedAt, until));
  return deleteBatch(session, { table: carts, key: carts.id, where, limit });
}
