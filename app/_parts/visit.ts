import { connection } from 'next/server';
import { currentIdentity, pageAddress, pageRequestId } from '@/app/_server/session';
import { getShop } from '@/app/_server/shop';
import type { Context } from '@/lib/shared/use-case';
import type { User } from '@/lib/user/user';

export type Visit = { readonly context: Context; readonly user: User | undefined };

/** Who opens a page that is rendered for each request, and what its use-cases need. */
export async function readVisit(): Promise<Visit> {
  // Next.js would prepare the page for this visitor as soon as a link to it is in sight.
  await connection();
  const [shop, { caller, user }, requestId, address] = await Promise.all([
    getShop(),
    currentIdentity(),
    pageRequestId(),
    pageAddress(),
  ]);
  return { context: { shop, caller, requestId, address }, user };
}
