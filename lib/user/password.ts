import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** argon2id at the parameters that the OWASP Password Storage Cheat Sheet names: 19 MiB, 2 passes, 1 lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A burst of sign-ins must not take all memory and both cores from the shoppers. */
const inTurn = pLimit(2);

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, PARAMETERS));
}

let nobody: Promise<string> | undefined;

/** Whether the password is right. An unknown account (`undefined`) costs the same work and is always wrong. */
export async function passwordMatches(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const against = stored ?? (await nobody);
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== undefined;
}
