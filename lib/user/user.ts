import { z } from 'zod';
import type { Role } from '../shared/caller';

export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

/** An e-mail address as the shop compares it: without spaces around it, in lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('Not an e-mail address'));

export const personName = z.string().trim().min(1, 'Required').max(200);

/** 8 to 128 characters, any of them: OWASP asks that at least 64 be allowed. */
export const newPassword = z
  .string()
  .min(8, 'At least 8 characters')
  .max(128, 'At most 128 characters');
