import { expect } from 'vitest';
import { BROWSER_TOKEN_SECONDS, signToken } from '@/lib/auth/token';
import type { OwnApi } from './own-api';
import { uniqueEmail } from './unique';

export type Refused = {
  readonly code: string;
  readonly details?: { readonly retryAfterSeconds: number };
};
type Login = { readonly token: string; readonly user: { readonly id: string } };

export const password = 'correct horse';

/** Accounts with passwords and sessions, on an API of one test. */
export function accountsOf(api: OwnApi) {
  const logIn = (email: string, words: string, address?: string) =>
    api.send<Login & Refused>('POST', '/api/auth/login', {
      json: { email, password: words },
      ...(address && { address }),
    });

  return {
    logIn,

    async registered(name: string) {
      const email = uniqueEmail(name);
      const json = { email, password, name };
      expect((await api.send('POST', '/api/auth/register', { json })).status).toBe(201);
      return email;
    },

    /** The token of a browser's session, as the pages make it. */
    async session(email: string) {
      const { user } = (await logIn(email, password)).body;
      const claims = { userId: user.id, role: 'shopper', version: 0 } as const;
      return signToken(api.shop.secrets, claims, 'browser', BROWSER_TOKEN_SECONDS, api.shop.now());
    },

    /** What the cart answers to whoever brings this. */
    async cart(sent: { token?: string; cookie?: string }) {
      const { status, body } = await api.send<Refused>('GET', '/api/cart', sent);
      return status === 200 ? 'open' : `${status} ${body.code}`;
    },
  };
}

export function withCookie(token: string): { readonly cookie: string } {
  return { cookie: `next-auth.session-token=${token}` };
}
