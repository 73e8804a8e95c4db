import type { Shop } from '../shop';
import { deleteCatalogChanges } from './catalog-change-store';

/** More than anybody who keeps pages reads at once, and never all: numbers go up for ever. */
const MAX_CHANGES = 10_000;

/** Removes the changes that nobody reads any more. @returns false: there are no more */
export async function purgeCatalogChanges({ db }: Pick<Shop, 'db'>): Promise<boolean> {
  await db.write((session) => deleteCatalogChanges(session, MAX_CHANGES));
  return false;
}
