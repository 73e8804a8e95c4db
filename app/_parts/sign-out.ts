'use server';

import { redirect } from 'next/navigation';
import { signOutBrowser } from '@/app/_server/session';

/** The action of every sign-out button. */
export async function signOut(): Promise<void> {
  await signOutBrowser();
  redirect('/');
}
