import { newId } from '../shared/ids';
import type { UseCaseContext } from '../shared/use-case';
import type { User } from '../user/user';
import { addressClients, browserClient, type KnownClient } from './known-client';
import { type ActiveSession, agentOf, networkOf } from './session';
import { API_TOKEN_SECONDS, BROWSER_TOKEN_SECONDS, signToken } from './token';

/** A session that is about to start, and what has to be kept of it. */
export type NewSession = {
  readonly token: string;
  readonly seconds: number;
  readonly session: ActiveSession & { readonly version: number };
  /** Where the account is known from now on. */
  readonly clients: readonly KnownClient[];
};

type Account = { readonly user: User; readonly version: number };

/** `device` is what the browser's cookie holds from now on; a program that logs in to the API has none. */
export async function newSession(
  { shop, address = 'unknown', userAgent }: UseCaseContext,
  { user, version }: Account,
  device?: string,
): Promise<NewSession> {
  const kind = device === undefined ? 'api' : 'browser';
  const seconds = kind === 'api' ? API_TOKEN_SECONDS : BROWSER_TOKEN_SECONDS;
  const id = newId('tok');
  const now = shop.now();
  const claims = { userId: user.id, role: user.role, version, id };
  const token = await signToken(shop.secrets, claims, kind, seconds, now);
  const session = {
    id,
    userId: user.id,
    version,
    kind,
    agent: agentOf(userAgent),
    network: networkOf(address),
    startedAt: now,
    expiresAt: new Date(now.getTime() + seconds * 1000),
  } as const;
  const clients = addressClients(shop.secrets, address).slice(0, 1);
  if (device !== undefined) clients.push(browserClient(device));
  return { token, seconds, session, clients };
}
