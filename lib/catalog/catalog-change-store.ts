import { asc, gt, lt, max } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { catalogChanges } from '@/db/tables/catalog';
import type { CatalogChange } from './catalog-change';

/** Belongs in the transaction of the change: whoever sees the one sees the other. */
export async function insertCatalogChanges(
  session: Session,
  changes: readonly CatalogChange[],
  createdAt: Date,
): Promise<void> {
  if (changes.length === 0) return;
  await session
    .insert(catalogChanges)
    .values(changes.map((change) => ({ ...change, createdAt })))
    .returning({ seq: catalogChanges.seq });
}

/** At most `limit` of the changes after the one with this number, in their order. */
export async function readCatalogChanges(
  session: Session,
  after: number,
  limit: number,
): Promise<CatalogChange[]> {
  return session
    .select({ slug: catalogChanges.slug, scope: catalogChanges.scope })
    .from(catalogChanges)
    .where(gt(catalogChanges.seq, after))
    .orderBy(asc(catalogChanges.seq))
    .limit(limit);
}

/** Removes all but the latest `kept`, as far as their numbers tell. */
export async function deleteCatalogChanges(session: Session, kept: number): Promise<void> {
  const [latest] = await session.select({ seq: max(catalogChanges.seq) }).from(catalogChanges);
  await session
    .delete(catalogChanges)
    .where(lt(catalogChanges.seq, (latest?.seq ?? 0) - kept))
    .returning({ seq: catalogChanges.seq });
}
