import { once } from 'node:events';
import { openDatabase } from '@/db/open';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { placeOrder } from '@/lib/order/place-order';
import type { Caller } from '@/lib/shared/caller';
import { isDomainError } from '@/lib/shared/domain-error';
import { newSecret } from '@/lib/shared/ids';
import { runUseCase } from '@/lib/shared/use-case';
import { testShop } from '../support/test-shop';

/**
 * A process that sells: `seller.ts <file> <product> <buyers>`. At one word it opens the file, at the next
 * everybody orders at the same moment.
 */
const [file = '', productId = '', buyers = ''] = process.argv.slice(2);

process.send?.('loaded');
await once(process, 'message');
const shop = testShop(await openDatabase(`file:${file}`), { secrets: [] });
process.send?.('open');
await once(process, 'message');

async function buy(): Promise<string> {
  const caller: Caller = { kind: 'guest', guestId: newSecret() };
  const context = { shop, caller, requestId: 'test' };
  await runUseCase(addCartItem, context, { productId, quantity: 1 });
  try {
    await runUseCase(placeOrder, context, { email: 'buyer@example.com' });
    return 'sold';
  } catch (error) {
    return isDomainError(error) ? error.code : String(error);
  }
}

const tally: Record<string, number> = {};
for (const word of await Promise.all(Array.from({ length: Number(buyers) }, buy))) {
  tally[word] = (tally[word] ?? 0) + 1;
}
await shop.db.close();
process.send?.(tally);
process.disconnect();
