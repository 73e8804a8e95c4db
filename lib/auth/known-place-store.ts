import { and, asc, desc, eq, gte, inArray, lt, or } from 'drizzle-orm';
import type { Session } from '@/db/database';
import { knownPlaces, users } from '@/db/tables';
import { KNOWN_MS, MOST_PLACES, type Place } from './known-place';

const kinds = ['browser', 'address'] as const;

function oldest(kind: Place['kind'], now: Date): Date {
  return new Date(now.getTime() - KNOWN_MS[kind]);
}

/** Which of these places the account of this address was used from. */
export async function findKnownPlaces(
  session: Session,
  email: string,
  places: readonly Place[],
  now: Date,
): Promise<Place[]> {
  const hashes = places.map(({ hash }) => hash);
  const fresh = kinds.map((kind) =>
    and(eq(knownPlaces.kind, kind), gte(knownPlaces.lastUsedAt, oldest(kind, now))),
  );
  return session
    .select({ kind: knownPlaces.kind, hash: knownPlaces.hash })
    .from(knownPlaces)
    .innerJoin(users, eq(users.id, knownPlaces.userId))
    .where(and(eq(users.email, email), inArray(knownPlaces.hash, hashes), or(...fresh)));
}

/** Keeps that the account was used from there; of too many places the one used longest ago is forgotten. */
export async function keepPlace(
  session: Session,
  userId: string,
  { kind, hash }: Place,
  now: Date,
): Promise<void> {
  await session
    .insert(knownPlaces)
    .values({ userId, kind, hash, lastUsedAt: now })
    .onConflictDoUpdate({
      target: [knownPlaces.userId, knownPlaces.kind, knownPlaces.hash],
      set: { lastUsedAt: now },
    })
    .returning({ hash: knownPlaces.hash });
  const ofKind = and(eq(knownPlaces.userId, userId), eq(knownPlaces.kind, kind));
  const tooMany = await session
    .select({ hash: knownPlaces.hash })
    .from(knownPlaces)
    .where(ofKind)
    .orderBy(desc(knownPlaces.lastUsedAt), asc(knownPlaces.hash))
    .limit(MOST_PLACES)
    .offset(MOST_PLACES);
  if (tooMany.length === 0) return;
  const hashes = tooMany.map((place) => place.hash);
  await session
    .delete(knownPlaces)
    .where(and(ofKind, inArray(knownPlaces.hash, hashes)))
    .returning({ hash: knownPlaces.hash });
}

/** Removes at most `limit` places that are known no longer. @returns how many */
export async function deleteOldPlaces(session: Session, now: Date, limit: number): Promise<number> {
  const expired = kinds.map((kind) =>
    and(eq(knownPlaces.kind, kind), lt(knownPlaces.lastUsedAt, oldest(kind, now))),
  );
  const old = await session
    .select({ hash: knownPlaces.hash, userId: knownPlaces.userId })
    .from(knownPlaces)
    .where(or(...expired))
    .limit(limit);
  for (const { userId, hash } of old) {
    await session
      .delete(knownPlaces)
      .where(and(eq(knownPlaces.userId, userId), eq(knownPlaces.hash, hash)))
      .returning({ hash: knownPlaces.hash });
  }
  return old.length;
}
