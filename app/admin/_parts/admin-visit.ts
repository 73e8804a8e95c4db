import { notFound, redirect } from 'next/navigation';
import { readVisit } from '@/app/_parts/visit';
import { forbidden } from '@/lib/shared/domain-error';
import { recordRefusal } from '@/lib/shared/security-event';
import type { Context } from '@/lib/shared/use-case';

export type AdminVisit = { readonly context: Context; readonly userName: string };

/**
 * Lets admins into a page of the office. A visitor is sent to sign in and comes back to `path`; for a
 * shopper there is no office. The use-cases check again: this only decides what is shown.
 */
export async function openAdminPage(path: string): Promise<AdminVisit> {
  const { context, user } = await readVisit();
  if (!user) redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
  if (user.role !== 'admin') {
    recordRefusal(context, 'open-admin', forbidden());
    notFound();
  }
  return { context, userName: user.name };
}
