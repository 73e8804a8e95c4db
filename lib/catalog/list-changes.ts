import type { Shop } from '../shop';
import type { CatalogChange } from './catalog-change';
import { readCatalogChanges } from './catalog-change-store';

/** So many at most: after more, everything is stale. Less than what `purgeCatalogChanges` leaves. */
const MAX_CHANGES = 500;

/** What pages show otherwise since the change with this number; undefined when that is too much to tell. */
export async function listChanges(
  { db }: Pick<Shop, 'db'>,
  after: number,
): Promise<readonly CatalogChange[] | undefined> {
  const changes = await db.read((session) => readCatalogChanges(session, after, MAX_CHANGES + 1));
  return changes.length > MAX_CHANGES ? undefined : changes;
}
