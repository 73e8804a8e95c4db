import type { NextAuthOptions } from 'next-auth';
import credentials from 'next-auth/providers/credentials';
import { getAccount } from '@/lib/auth/get-account';
import { signIn } from '@/lib/auth/sign-in';
import { BROWSER_TOKEN_SECONDS, readToken, signToken } from '@/lib/auth/token';
import { isDomainError } from '@/lib/shared/domain-error';
import { log } from '@/lib/shared/log';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { CALLBACK_COOKIE, CSRF_COOKIE, cookieOptions, SESSION_COOKIE } from './cookies';
import { adoptGuest, pageBrowser, signOutBrowser, startBrowserSession } from './session';

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
          const caller = { kind: 'anonymous' } as const;
          const context = { shop, caller, ...(await pageBrowser()) };
          const { email, password } = typed ?? {};
          try {
            const { user, tokenVersion } = await runUseCase(signIn, context, { email, password });
            return { ...user, tokenVersion };
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
        const { sub: userId = '', ver: version = 0, jti: id, until } = token ?? {};
        const claims = { userId, role, version, id } as const;
        const now = shop.now();
        const left = until === undefined ? BROWSER_TOKEN_SECONDS : until - now.getTime() / 1000;
        return signToken(shop.secrets, claims, 'browser', Math.floor(left), now);
      },
      async decode({ token }) {
        const user = token && (await getAccount(shop, token, 'browser'));
        const claims = user && (await readToken(shop.secrets, token, 'browser', shop.now()));
        if (!claims) return null;
        const { name, email, role } = user;
        // The session goes on in another token, and ends with this one.
        const until = claims.expiresAt.getTime() / 1000;
        return { sub: user.id, name, email, role, ver: claims.version, jti: claims.id, until };
      },
    },
    // In the shop's own log, by its code alone: the rest may hold what a visitor sent.
    logger: {
      error: (code) => log().error({ code }, 'next-auth'),
      warn: (code) => log().warn({ code }, 'next-auth'),
      debug: () => {},
    },
    callbacks: {
      async jwt({ token, user }) {
        if (!user) return token;
        const { id: jti } = await startBrowserSession(user, user.tokenVersion);
        return { ...token, sub: user.id, role: user.role, ver: user.tokenVersion, jti };
      },
      session: ({ session, token }) => {
        const { sub: id = '', name, email, role = 'shopper' } = token;
        const user = { id, name: name ?? '', email: email ?? '', role };
        return { ...session, user };
      },
    },
    events: {
      async signIn({ user }) {
        await adoptGuest(user);
      },
      async signOut() {
        await signOutBrowser();
      },
    },
  };
}
