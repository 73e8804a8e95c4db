import type { Session } from '@/db/database';
import { users } from '@/db/tables/account';
import type { Product } from '@/lib/catalog/product';
import { insertProduct } from '@/lib/catalog/product-store';
import { newId } from '@/lib/shared/ids';
import { insertUser } from '@/lib/user/user-store';

export const now = new Date('2026-03-01T12:00:00.123Z');

export function product(fields: Partial<Product> = {}): Product {
  const id = newId('prod');
  return {
    id,
    slug: `print-${id.slice(-8)}`,
    name: 'Print',
    description: '',
    category: 'posters',
    priceCents: 1250,
    stock: 5,
    image: '/art/posters/print.svg',
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
    version: 1,
    ...fields,
  };
}

export async function addedProduct(session: Session, fields?: Partial<Product>): Promise<Product> {
  const row = product(fields);
  await insertProduct(session, row, null);
  return row;
}

export async function addedUser(session: Session, email = `${newId('user')}@example.com`) {
  const user = { id: newId('user'), email, name: 'Ana', role: 'shopper' as const };
  await insertUser(session, { ...user, passwordHash: 'none', createdAt: now });
  return user;
}

/** The addresses of all accounts: what the tests of the database write and read. */
export async function emails(session: Session): Promise<string[]> {
  const rows = await session.select({ email: users.email }).from(users);
  return rows.map(({ email }) => email).sort();
}
