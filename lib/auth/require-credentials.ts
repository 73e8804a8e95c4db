import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import type { UseCaseContext } from '../shared/use-case';
import { passwordMatches } from '../user/password';
import { emailAddress } from '../user/user';
import { type Credentials, findCredentials } from '../user/user-store';
import { addressClients, browserClient, isDevice } from './known-client';
import { findKnownClients } from './known-client-store';
import type { LoginOrigin } from './login-attempts';

export const credentialsInput = z.strictObject({
  email: emailAddress,
  password: z.string().max(1_000),
});

/**
 * The account of an e-mail address, when this is its password. What is wrong is counted, and an unknown
 * address is counted and takes as long as a known one.
 * @throws DomainError RATE_LIMITED, UNAVAILABLE when too many log in at once
 */
export async function checkCredentials(
  context: UseCaseContext,
  email: string,
  password: string,
): Promise<Credentials | undefined> {
  const { shop } = context;
  const origin = await originOf(context, email);
  const isKnown = origin.knownBrowser !== undefined || origin.isKnownAddress;
  return shop.loginAttempts.attempt(origin, async () => {
    const known = await shop.db.read((session) => findCredentials(session, email));
    const from = isKnown ? 'known' : 'stranger';
    const matches = await passwordMatches(known?.passwordHash, password, from);
    return matches ? known : undefined;
  });
}

/** The account that may sign in. @throws DomainError INVALID_CREDENTIALS, RATE_LIMITED, UNAVAILABLE */
export async function requireCredentials(
  context: UseCaseContext,
  email: string,
  password: string,
): Promise<Credentials> {
  const found = await checkCredentials(context, email, password);
  if (found) return found;
  const words = 'The e-mail address or the password is wrong';
  throw new DomainError('unauthenticated', 'INVALID_CREDENTIALS', words);
}

async function originOf(context: UseCaseContext, email: string): Promise<LoginOrigin> {
  const { shop, address = 'unknown', device } = context;
  const browser = isDevice(device) ? browserClient(device) : undefined;
  const clients = addressClients(shop.secrets, address);
  if (browser) clients.push(browser);
  const known = await shop.db.read((session) =>
    findKnownClients(session, email, clients, shop.now()),
  );
  const knownBrowser = known.find(({ kind }) => kind === 'browser')?.hash;
  const isKnownAddress = known.some(({ kind }) => kind === 'address');
  return { email, address, knownBrowser, isKnownAddress };
}
