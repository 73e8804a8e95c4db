import { hasProducts } from '../catalog/product-store';
import type { Shop } from '../shop';

/**
 * Whether an order would work now: a write gets its turn and the lock, and a read its answer. Nothing is
 * changed, so nothing is written.
 * @throws whatever an order would fail with
 */
export async function requireReady(db: Shop['db']): Promise<void> {
  await db.write(async () => {});
  await db.read(hasProducts);
}
