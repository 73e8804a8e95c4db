import { cookies, headers } from 'next/headers';
import { endSession } from '@/lib/auth/end-session';
import { DEVICE_SECONDS } from '@/lib/auth/known-client';
import { startSession } from '@/lib/auth/start-session';
import { readToken } from '@/lib/auth/token';
import type { Caller } from '@/lib/shared/caller';
import { hashSecret, newSecret } from '@/lib/shared/ids';
import { type Context, runUseCase } from '@/lib/shared/use-case';
import { mergeGuest } from '@/lib/user/merge-guest';
import type { User } from '@/lib/user/user';
import {
  cookieOptions,
  DEVICE_COOKIE,
  GUEST_COOKIE,
  GUEST_SECONDS,
  SESSION_COOKIE,
} from './cookies';
import { type Identity, identify } from './identity';
import { getShop } from './shop';

/** What became of a guest's cart at sign-in: the names of what stopped at the most there may be, or found no room. */
export type MergedCart = {
  readonly moved: number;
  readonly clamped: readonly string[];
  readonly leftOut: readonly string[];
};

/** Who looks at this page or sent this form. Makes the page one that is rendered per request. */
export async function currentIdentity(): Promise<Identity> {
  const sent = await headers();
  return identify(await getShop(), {
    authorization: undefined,
    cookieHeader: sent.get('cookie'),
  });
}

export async function currentCaller(): Promise<Caller> {
  return (await currentIdentity()).caller;
}

/** What a page or an action hands to `runUseCase`. */
export async function contextForPage(): Promise<Context> {
  const [shop, caller, browser] = await Promise.all([getShop(), currentCaller(), pageBrowser()]);
  return { shop, caller, ...browser };
}

/** The id that the front door gave the request and its answer carries. */
export async function pageRequestId(): Promise<string> {
  return (await headers()).get('x-request-id') ?? newSecret();
}

/** What a request of a browser says of itself. */
export async function pageBrowser(): Promise<Omit<Context, 'shop' | 'caller'>> {
  const [sent, jar, requestId, address] = await Promise.all([
    headers(),
    cookies(),
    pageRequestId(),
    pageAddress(),
  ]);
  const userAgent = sent.get('user-agent') ?? undefined;
  return { requestId, address, userAgent, device: jar.get(DEVICE_COOKIE)?.value };
}

/** Where the request came from, as the front door says. */
export async function pageAddress(): Promise<string | undefined> {
  return (await headers()).get('x-openshelf-address') ?? undefined;
}

/** For actions: the session begins, and the account takes over what this browser's guest had. */
export async function signInBrowser(user: User, version: number): Promise<MergedCart> {
  await beginSession(user, version);
  return adoptGuest(user);
}

/** For actions: this browser holds a new session, in the place of one that it may have held. */
export async function beginSession(user: User, version: number): Promise<void> {
  const { token, seconds } = await startBrowserSession(user, version);
  (await cookies()).set(SESSION_COOKIE, token, { ...cookieOptions, maxAge: seconds });
}

/** Starts a session, and lets this browser be known to the account from now on. */
export async function startBrowserSession(
  { id, role }: Pick<User, 'id' | 'role'>,
  version: number,
) {
  const caller: Caller = { kind: 'user', userId: id, role };
  const context = { ...(await contextForPage()), caller };
  const started = await runUseCase(startSession, context, { version });
  const jar = await cookies();
  jar.set(DEVICE_COOKIE, started.device, { ...cookieOptions, maxAge: DEVICE_SECONDS });
  return started;
}

/** The id of the session that this browser holds, if it holds one that counts. */
export async function currentSessionId(): Promise<string | undefined> {
  const [{ secrets, now }, jar] = await Promise.all([getShop(), cookies()]);
  const token = jar.get(SESSION_COOKIE)?.value;
  return token && (await readToken(secrets, token, 'browser', now()))?.id;
}

/** Moves cart and orders of this browser's guest to the account, and lets the guest's cookie go. */
export async function adoptGuest(user: User): Promise<MergedCart> {
  const jar = await cookies();
  const guest = jar.get(GUEST_COOKIE)?.value;
  if (!guest) return { moved: 0, clamped: [], leftOut: [] };
  const [shop, requestId] = await Promise.all([getShop(), pageRequestId()]);
  const caller: Caller = { kind: 'user', userId: user.id, role: user.role };
  const context = { shop, caller, requestId };
  const result = await runUseCase(mergeGuest, context, { guestId: hashSecret(guest) });
  jar.set(GUEST_COOKIE, '', { ...cookieOptions, maxAge: 0 });
  return result;
}

/** For actions: ends the session of this browser, so that no copy of its cookie counts either. */
export async function signOutBrowser(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(SESSION_COOKIE)?.value;
  if (token) await runUseCase(endSession, await contextForPage(), { token });
  await forgetSession();
}

/** For actions: this browser holds no session any more. */
export async function forgetSession(): Promise<void> {
  (await cookies()).set(SESSION_COOKIE, '', { ...cookieOptions, maxAge: 0 });
}

/** For actions: who is calling; a visitor without a cart gets the cookie of one. */
export async function ensureGuestCookie(): Promise<Caller> {
  const caller = await currentCaller();
  if (caller.kind !== 'anonymous') return caller;
  const guest = newSecret();
  (await cookies()).set(GUEST_COOKIE, guest, { ...cookieOptions, maxAge: GUEST_SECONDS });
  return { kind: 'guest', guestId: hashSecret(guest) };
}
