import { and, asc, desc, eq, gte, inArray, lt, or } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { knownClients, users } from '@/db/tables/account';
import { CLIENT_TTL_MS, type KnownClient, MAX_CLIENTS_OF_A_KIND } from './known-client';

const kinds = ['browser', 'address'] as const;

function oldest(kind: KnownClient['kind'], now: Date): Date {
  return new Date(now.getTime() - CLIENT_TTL_MS[kind]);
}

/** Which of these clients the account of this address was used from. */
export async function findKnownClients(
  session: Session,
  email: string,
  clients: readonly KnownClient[],
  now: Date,
): Promise<KnownClient[]> {
  const hashes = clients.map(({ hash }) => hash);
  const fresh = kinds.map((kind) =>
    and(eq(knownClients.kind, kind), gte(knownClients.lastUsedAt, oldest(kind, now))),
  );
  return session
    .select({ kind: knownClients.kind, hash: knownClients.hash })
    .from(knownClients)
    .innerJoin(users, eq(users.id, knownClients.userId))
    .where(and(eq(users.email, email), inArray(knownClients.hash, hashes), or(...fresh)));
}

/** Records that the account was used from this client. Beyond the maximum, the least recently used is removed. */
export async function rememberClient(
  session: Session,
  userId: string,
  { kind, hash }: KnownClient,
  now: Date,
): Promise<void> {
  await session
    .insert(knownClients)
    .values({ userId, kind, hash, lastUsedAt: now })
    .onConflictDoUpdate({
      target: [knownClients.userId, knownClients.kind, knownClients.hash],
      set: { lastUsedAt: now },
    })
    .returning({ hash: knownClients.hash });
  const ofKind = and(eq(knownClients.userId, userId), eq(knownClients.kind, kind));
  const tooMany = await session
    .select({ hash: knownClients.hash })
    .from(knownClients)
    .where(ofKind)
    .orderBy(desc(knownClients.lastUsedAt), asc(knownClients.hash))
    .limit(MAX_CLIENTS_OF_A_KIND)
    .offset(MAX_CLIENTS_OF_A_KIND);
  if (tooMany.length === 0) return;
  const hashes = tooMany.map((client) => client.hash);
  await session
    .delete(knownClients)
    .where(and(ofKind, inArray(knownClients.hash, hashes)))
    .returning({ hash: knownClients.hash });
}

/** Removes at most `limit` clients that are known no longer. @returns how many */
export async function deleteStaleClients(
  session: Session,
  now: Date,
  limit: number,
): Promise<number> {
  const expired = kinds.map((kind) =>
    and(eq(knownClients.kind, kind), lt(knownClients.lastUsedAt, oldest(kind, now))),
  );
  const old = await session
    .select({ hash: knownClients.hash, userId: knownClients.userId })
    .from(knownClients)
    .where(or(...expired))
    .limit(limit);
  for (const { userId, hash } of old) {
    await session
      .delete(knownClients)
      .where(and(eq(knownClients.userId, userId), eq(knownClients.hash, hash)))
      .returning({ hash: knownClients.hash });
  }
  return old.length;
}
