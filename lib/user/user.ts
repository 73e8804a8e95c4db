import { z } from 'zod';
import type { Role } from '../shared/caller';
import { lineOfText } from '../shared/text';

export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

export const EMAIL_NEEDED = 'An e-mail address is needed';

/** An e-mail address as the shop compares it: without spaces around it, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, EMAIL_NEEDED)
  .max(254)
  .pipe(z.email('Not an e-mail address'));

export const personName = lineOfText.min(1).max(200);

/** 8 to 128 characters, any of them: OWASP asks that at least 64 be allowed. */
export const newPassword = z
  .string()
  .min(8, 'At least 8 characters')
  .max(128, 'At most 128 characters');
