import type { Shop } from '../shop';
import { deleteCatalogChanges } from './catalog-change-store';

/** More than anybody who keeps pages reads at once, and never all: numbers go up for ever. */
const KEPT = 10_000;

/** Removes the changes that nobody reads any more. @returns false: there are no more */
export async function forgetChanges({ db }: Pick<Shop, 'db'>): Promise<boolean> {
  await db.write((session) => deleteCatalogChanges(session, KEPT));
  return false;
}
