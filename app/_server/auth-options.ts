import type { NextAuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { getAccount } from '@/lib/auth/get-account';
import { logIn } from '@/lib/auth/log-in';
import { BROWSER_TOKEN_SECONDS, signToken } from '@/lib/auth/token';
import { isDomainError } from '@/lib/shared/domain-error';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { CALLBACK_COOKIE, CSRF_COOKIE, cookieOptions, SESSION_COOKIE } from './cookies';
import { adoptGuestCart, pageRequestId } from './session';

/** next-auth over the shop's own accounts and tokens, so that both speak of the same session. */
export function authOptions(shop: Shop): NextAuthOptions {
  return {
    secret: shop.secrets[0] ?? '',
    session: { strategy: 'jwt', maxAge: BROWSER_TOKEN_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: { name: SESSION_COOKIE, options: cookieOptions },
      callbackUrl: { name: CALLBACK_COOKIE, options: cookieOptions },
      csrfToken: { name: CSRF_COOKIE, options: cookieOptions },
    },
    providers: [
      credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(typed) {
          const context = {
            shop,
            caller: { kind: 'anonymous' },
            requestId: await pageRequestId(),
          } as const;
          const { email, password } = typed ?? {};
          try {
            return (await runUseCase(logIn, context, { email, password })).user;
          } catch (error) {
            if (isDomainError(error)) return null;
            throw error;
          }
        },
      }),
    ],
    jwt: {
      async encode({ token }) {
        const role = token?.role === 'admin' ? 'admin' : 'shopper';
        const claims = { userId: token?.sub ?? '', role } as const;
        return signToken(shop.secrets, claims, 'browser', BROWSER_TOKEN_SECONDS, shop.now());
      },
      async decode({ token }) {
        const user = token && (await getAccount(shop, token, 'browser'));
        return user ? { sub: user.id, name: user.name, email: user.email, role: user.role } : null;
      },
    },
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, sub: user.id, role: user.role } : token),
      session: ({ session, token }) => {
        const { sub: id = '', name, email, role = 'shopper' } = token;
        const user = { id, name: name ?? '', email: email ?? '', role };
        return { ...session, user };
      },
    },
    events: {
      async signIn({ user }) {
        await adoptGuestCart(user);
      },
    },
  };
}
