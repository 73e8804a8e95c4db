import type { Shop } from '../shop';
import { deleteCatalogChanges } from './catalog-change-store';

/** More than a page cache reads at once. Never all, so that numbers keep increasing. */
const MAX_CHANGES = 10_000;

/** Removes the changes that nobody reads any more. @returns false: nothing is left to remove */
export async function purgeCatalogChanges({ db }: Pick<Shop, 'db'>): Promise<boolean> {
  await db.write((session) => deleteCatalogChanges(session, MAX_CHANGES));
  return false;
}
