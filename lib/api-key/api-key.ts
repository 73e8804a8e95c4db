import { z } from 'zod';
import { type Scope, scopes } from '../shared/caller';
import { newSecret } from '../shared/ids';
import { filledLine } from '../shared/text';

/** What is kept of a key: everything but the key. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  /** Who made it: the id of an account or of another key. */
  readonly createdBy: string;
  /** Right to the minute. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
};

const PREFIX = 'osk_';

export const keyName = filledLine.max(100);

/** In the order in which the shop names them, each once. */
export const keyScopes = z
  .array(z.enum(scopes))
  .min(1, 'At least one')
  .max(100)
  .overwrite((given) => scopes.filter((scope) => given.includes(scope)));

/** A new key, of 238 bits: nobody can guess it, and a scanner of repositories knows it by its beginning. */
export function newApiKey(): string {
  return PREFIX + newSecret(40);
}

/** Whether a Bearer token is a key, and not a JWT. */
export function isApiKey(token: string): boolean {
  return token.startsWith(PREFIX);
}
