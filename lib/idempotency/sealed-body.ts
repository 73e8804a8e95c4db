import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Slot } from './idempotency';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key of its own for each slot: what was kept in one cannot be put into another. */
function keyOf(slot: Slot, secret: string): Buffer {
  const info = JSON.stringify(['idempotency: body', slot.owner, slot.method, slot.path]);
  return Buffer.from(hkdfSync('sha256', secret, slot.key, info, 32));
}

/** A body that holds a secret, so that only who has a signing secret can read it in the database. */
export function sealBody(body: string, slot: Slot, secrets: readonly string[]): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(slot, secrets[0] ?? ''), iv);
  const sealed = Buffer.concat([iv, cipher.update(body, 'utf8'), cipher.final()]);
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url');
}

/** @throws Error when none of the secrets has sealed it for this slot */
export function openBody(sealed: string, slot: Slot, secrets: readonly string[]): string {
  const bytes = Buffer.from(sealed, 'base64url');
  for (const secret of secrets) {
    const iv = bytes.subarray(0, IV_BYTES);
    const decipher = createDecipheriv(CIPHER, keyOf(slot, secret), iv);
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      // Sealed with another of them.
    }
  }
  throw new Error('a kept answer cannot be opened');
}
