import { z } from 'zod';
import type { Role } from '../shared/caller';
import { badFields } from '../shared/domain-error';
import { filledLine } from '../shared/text';
import { isCommonPassword } from './common-passwords';

export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

export const EMAIL_HINT = 'Enter an e-mail address like name@example.com';

/** RFC 5321 ends the first part at 64 characters. */
const ADDRESS = new RegExp(`(?=^[^@]{1,64}@)${z.regexes.email.source}`);

/** An e-mail address as the shop compares it: without spaces around it, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, EMAIL_HINT)
  .max(254)
  .pipe(z.email({ pattern: ADDRESS, error: EMAIL_HINT }))
  .meta({ format: 'email', pattern: ADDRESS.source });

export const personName = filledLine.max(200);

/**
 * 8 to 128 characters, any of them: OWASP asks that at least 64 be allowed. The commonest are refused, and
 * nothing else is asked for, as NIST SP 800-63B advises.
 */
export const newPassword = z
  .string()
  .min(8, 'At least 8 characters')
  .max(128, 'At most 128 characters')
  .refine((password) => !isCommonPassword(password), 'This password is too common');

/** @throws DomainError VALIDATION_FAILED naming `field` when the password is the account's own address */
export function rejectEmailAsPassword(password: string, email: string, field: string): void {
  if (password.trim().toLowerCase() !== email) return;
  throw badFields([{ path: field, reason: 'This is your e-mail address' }]);
}
