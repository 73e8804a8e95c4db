import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import { newId } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { hashPassword } from './password';
import { emailAddress, newPassword, personName, rejectEmailAsPassword, type User } from './user';
import * as store from './user-store';

/**
 * Opens a shopper's account. @throws DomainError EMAIL_TAKEN, RATE_LIMITED, UNAVAILABLE, VALIDATION_FAILED for
 * the address as password
 */
export const registerUser = defineUseCase({
  name: 'register-user',
  access: 'anyone',
  input: z.strictObject({ email: emailAddress, password: newPassword, name: personName }),
  async change({ shop, address = 'unknown' }, { email, password, name }) {
    rejectEmailAsPassword(password, email, 'password');
    await shop.registrations.count(address);
    const user: User = { id: newId('user'), email, name, role: 'shopper' };
    const passwordHash = await hashPassword(password);
    const account = { ...user, passwordHash, createdAt: shop.now() };
    return {
      async write(session) {
        const added = await store.insertUser(session, account);
        if (!added) throw new DomainError('conflict', 'EMAIL_TAKEN', 'This address has an account');
        return user;
      },
    };
  },
  audit: ({ email }, user) => ({ email, user: user?.id }),
});
