import { notFound, redirect } from 'next/navigation';
import { contextForPage, currentUser } from '@/app/_server/session';
import type { Context } from '@/lib/shared/use-case';

export type Office = { readonly context: Context; readonly userName: string };

/**
 * Lets admins into a page of the office. A visitor is sent to sign in and comes back to `path`; for a
 * shopper there is no office. The use-cases check again: this only decides what is shown.
 */
export async function openOffice(path: string): Promise<Office> {
  const user = await currentUser();
  if (!user) redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
  if (user.role !== 'admin') notFound();
  return { context: await contextForPage(), userName: user.name };
}
