import { notFound, redirect } from 'next/navigation';
import { openVisit } from '@/app/(shop)/_parts/visit';
import { forbidden } from '@/lib/shared/domain-error';
import { recordRefusal } from '@/lib/shared/security-event';
import type { Context } from '@/lib/shared/use-case';

export type Office = { readonly context: Context; readonly userName: string };

/**
 * Lets admins into a page of the office. A visitor is sent to sign in and comes back to `path`; for a
 * shopper there is no office. The use-cases check again: this only decides what is shown.
 */
export async function openOffice(path: string): Promise<Office> {
  const { context, user } = await openVisit();
  if (!user) redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
  if (user.role !== 'admin') {
    recordRefusal(context, 'open-office', forbidden());
    notFound();
  }
  return { context, userName: user.name };
}
