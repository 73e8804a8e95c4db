import { hash, verify } from '@node-rs/argon2';
import { boundedQueue } from '../shared/bounded-queue';

/** argon2id at the parameters that the OWASP Password Storage Cheat Sheet names: 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashing takes a whole core: few at once leave the rest to shoppers. New passwords do not make logins wait,
 * and logins of strangers not those from a known browser or address. A full queue is some 3 seconds long.
 */
const queues = {
  known: boundedQueue(1, 100),
  stranger: boundedQueue(1, 100),
  newPassword: boundedQueue(1, 100),
};

/** @throws DomainError UNAVAILABLE when too many wait */
export function hashPassword(password: string): Promise<string> {
  return queues.newPassword(() => hash(password, PARAMETERS));
}

let dummyHash: Promise<string> | undefined;

/**
 * Whether the password is right. An unknown account (`undefined`) costs the same work and is always wrong.
 * @throws DomainError UNAVAILABLE when too many wait
 */
export async function passwordMatches(
  stored: string | undefined,
  password: string,
  from: 'known' | 'stranger' = 'stranger',
): Promise<boolean> {
  dummyHash ??= hash('dummyHash has this password', PARAMETERS);
  const against = stored ?? (await dummyHash);
  const matches = await queues[from](() => verify(against, password));
  return matches && stored !== undefined;
}
