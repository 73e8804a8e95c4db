import { inject } from 'vitest';
import { adminEmail, adminPassword } from '../support/server';

/** Where the built shop is served for this run. */
export const shopUrl = inject('shopUrl');

export const asAdmin = ['--auth', 'login', '--email', adminEmail, '--password', adminPassword];

/** A token of the shop's admin. */
export async function adminToken(): Promise<string> {
  const answer = await fetch(`${shopUrl}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: adminEmail, password: adminPassword }),
  });
  return ((await answer.json()) as { token: string }).token;
}
