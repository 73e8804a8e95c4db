import type { Session } from '@/db/database';
import { newId } from '../shared/ids';
import type { Context } from '../shared/use-case';
import type { User } from '../user/user';
import { insertSession } from './active-session-store';
import { addressPlaces, browserPlace } from './known-place';
import { keepPlace } from './known-place-store';
import { type ActiveSession, agentOf, networkOf } from './session';
import { API_TOKEN_SECONDS, BROWSER_TOKEN_SECONDS, signToken } from './token';

/** A session that is about to start: its token counts at once, and `keep` puts it into the list of the account. */
export type NewSession = {
  readonly id: string;
  readonly token: string;
  readonly seconds: number;
  /** Keeps the session and where it was started from; for the write of a use-case. */
  keep(session: Session): Promise<void>;
};

type Account = { readonly user: User; readonly version: number };

/** `device` is what the browser's cookie holds from now on; a program that logs in to the API has none. */
export async function newSession(
  { shop, address = 'unknown', userAgent }: Context,
  { user, version }: Account,
  device?: string,
): Promise<NewSession> {
  const kind = device === undefined ? 'api' : 'browser';
  const seconds = kind === 'api' ? API_TOKEN_SECONDS : BROWSER_TOKEN_SECONDS;
  const id = newId('tok');
  const now = shop.now();
  const claims = { userId: user.id, role: user.role, version, id };
  const token = await signToken(shop.secrets, claims, kind, seconds, now);
  const started: ActiveSession = {
    id,
    userId: user.id,
    kind,
    agent: agentOf(userAgent),
    network: networkOf(address),
    startedAt: now,
    expiresAt: new Date(now.getTime() + seconds * 1000),
  };
  const places = addressPlaces(shop.secrets, address).slice(0, 1);
  if (device !== undefined) places.push(browserPlace(device));
  return {
    id,
    token,
    seconds,
    async keep(session) {
      await insertSession(session, { ...started, version });
      for (const place of places) await keepPlace(session, user.id, place, now);
    },
  };
}
