import { z } from 'zod';
import { logIn } from '@/lib/auth/log-in';
import { registerUser } from '@/lib/user/register-user';
import { type AnyEntry, defineEntry } from './entry';
import { presentUser, userSchema } from './present-user';

export const authEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/auth/register',
    summary: 'Open an account',
    isPublic: true,
    useCase: registerUser,
    answer: {
      status: 201,
      description: 'The new account',
      schema: userSchema,
      body: presentUser,
    },
    refusals: ['EMAIL_TAKEN'],
  }),
  defineEntry({
    method: 'post',
    path: '/auth/login',
    summary: 'Get a token for an address and its password',
    isPublic: true,
    useCase: logIn,
    answer: {
      status: 200,
      description: 'A Bearer token and for how many seconds it counts',
      schema: z.object({
        token: z.string(),
        tokenType: z.literal('Bearer'),
        expiresIn: z.int(),
        user: userSchema,
      }),
      body: ({ token, expiresInSeconds, user }) => {
        return { token, tokenType: 'Bearer', expiresIn: expiresInSeconds, user: presentUser(user) };
      },
    },
    refusals: ['INVALID_CREDENTIALS'],
  }),
];
