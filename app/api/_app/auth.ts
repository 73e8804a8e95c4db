import { z } from 'zod';
import { logIn } from '@/lib/auth/log-in';
import { registerUser } from '@/lib/user/register-user';
import { type AnyEntry, defineEntry } from './entry';
import * as examples from './examples';
import { presentUser, userSchema } from './present-user';

export const authEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/auth/register',
    summary: 'Open an account',
    isPublic: true,
    fields: {
      email: 'The address that is logged in with, compared in lower case.',
      password: '8 to 128 characters, any of them.',
      name: 'How the shop addresses the person.',
    },
    example: { email: 'ana@example.com', password: 'correct horse battery', name: 'Ana' },
    useCase: registerUser,
    answer: {
      status: 201,
      description: 'The new account',
      schema: userSchema,
      example: examples.user,
      body: presentUser,
    },
    // Two strangers who use the same key do not meet.
    keyOwner: ({ email }) => registerUser.input.shape.email.safeParse(email).data,
    refusals: ['EMAIL_TAKEN'],
  }),
  defineEntry({
    method: 'post',
    path: '/auth/login',
    summary: 'Get a token for an address and its password',
    isPublic: true,
    changesNothing: true,
    fields: { email: 'The address of the account.', password: 'Its password.' },
    example: { email: 'ana@example.com', password: 'correct horse battery' },
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
      example: {
        token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmVk',
        tokenType: 'Bearer',
        expiresIn: 3600,
        user: examples.user,
      },
      body: ({ token, expiresInSeconds, user }) => {
        return { token, tokenType: 'Bearer', expiresIn: expiresInSeconds, user: presentUser(user) };
      },
    },
    refusals: ['INVALID_CREDENTIALS'],
  }),
];
