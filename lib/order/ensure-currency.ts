import type { Database } from '@/db/database';
import { currencyOfFirst, setMissingCurrency } from './order-store';

/**
 * Orders of before a currency was kept were made in the shop's: at the first start that knows it, it is put
 * down with them. Looks at the oldest order only, as all of them are done in one transaction.
 */
export async function ensureCurrency(db: Database, currency: string): Promise<void> {
  if ((await db.read(currencyOfFirst)) !== '') return;
  await db.write((session) => setMissingCurrency(session, currency));
}
