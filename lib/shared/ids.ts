import { createHash } from 'node:crypto';
import { customAlphabet } from 'nanoid';

const random = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 21);

type Prefix = 'prod' | 'user' | 'cart' | 'item' | 'order' | 'pay' | 'tok' | 'key';

/** A new id: the prefix and 21 random characters, 108 bits, so that nobody can guess one. */
export function newId(prefix: Prefix): string {
  return `${prefix}_${random()}`;
}

const secret = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 32);

/** A new secret: with 32 characters, as for a guest's cookie or the link to an order, of 190 bits. */
export function newSecret(length = 32): string {
  return secret(length);
}

/** What the database keeps of a secret: its SHA-256, so that a leaked copy opens nothing. */
export function hashSecret(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
