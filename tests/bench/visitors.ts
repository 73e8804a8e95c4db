import { GUEST_COOKIE, SESSION_COOKIE } from '@/app/_server/cookies';
import { signToken } from '@/lib/auth/token';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { listProducts } from '@/lib/catalog/list-products';
import { placeOrder } from '@/lib/order/place-order';
import type { Caller } from '@/lib/shared/caller';
import { hashSecret, newId, newSecret } from '@/lib/shared/ids';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import type { User } from '@/lib/user/user';
import { insertUser } from '@/lib/user/user-store';

/** What the browsers of two visitors send along: each has a cart of three lines, the account four orders too. */
export type Cookies = { readonly guest: string; readonly account: string };

const LINES = 3;
const ORDERS = 4;
const SESSION_SECONDS = 60 * 60;

export async function makeVisitors(shop: Shop): Promise<Cookies> {
  const secret = newSecret();
  await fillCart(shop, { kind: 'guest', guestId: hashSecret(secret) });
  return { guest: `${GUEST_COOKIE}=${secret}`, account: await makeCustomer(shop) };
}

async function makeCustomer(shop: Shop): Promise<string> {
  const user: User = {
    id: newId('user'),
    email: 'ada@bench.example',
    name: 'Ada',
    role: 'shopper',
  };
  const account = { ...user, passwordHash: 'no password', createdAt: shop.now() };
  await shop.db.write((session) => insertUser(session, account));
  const customer: Caller = { kind: 'user', userId: user.id, role: user.role };
  for (let order = 0; order < ORDERS; order++) {
    await fillCart(shop, customer);
    await runUseCase(placeOrder, { shop, caller: customer, requestId: 'bench' }, {});
  }
  await fillCart(shop, customer);
  const claims = { userId: user.id, role: user.role, version: 0 };
  const token = await signToken(shop.secrets, claims, 'browser', SESSION_SECONDS, new Date());
  return `${SESSION_COOKIE}=${token}`;
}

async function fillCart(shop: Shop, caller: Caller): Promise<void> {
  const look = { shop, caller, requestId: 'bench' };
  const { items } = await runUseCase(listProducts, look, { limit: LINES });
  for (const { id } of items) await runUseCase(addCartItem, look, { productId: id, quantity: 1 });
}
