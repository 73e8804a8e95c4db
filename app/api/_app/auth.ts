import { z } from 'zod';
import { changePassword } from '@/lib/auth/change-password';
import { logIn } from '@/lib/auth/log-in';
import { signOutEverywhere } from '@/lib/auth/sign-out-everywhere';
import { registerUser } from '@/lib/user/register-user';
import { type AnyEntry, defineEntry } from './entry';
import * as examples from './examples';
import { openEnum } from './open-enum';
import { presentUser, userSchema } from './present-user';

const loginSchema = z
  .object({
    token: z.string(),
    tokenType: openEnum(['Bearer']),
    expiresIn: z.int().describe('In seconds.'),
    user: userSchema,
  })
  .meta({ id: 'Login' });

export const authEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/auth/register',
    summary: 'Open an account',
    isPublic: true,
    fields: {
      email: 'The address that is logged in with, compared in lower case.',
      password: '8 to 128 characters, any of them, but none of the commonest passwords.',
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
      schema: loginSchema,
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
  defineEntry({
    method: 'post',
    path: '/auth/password',
    summary: 'Change the password',
    about: 'Ends every session and every token of the account, the one that was sent included.',
    fields: {
      currentPassword: 'The password until now.',
      newPassword: '8 to 128 characters, any of them, but none of the commonest passwords.',
    },
    example: { currentPassword: 'correct horse battery', newPassword: 'paper and ink' },
    useCase: changePassword,
    answer: { status: 204, description: 'It is changed: log in anew' },
    refusals: ['INVALID_CREDENTIALS'],
  }),
  defineEntry({
    method: 'post',
    path: '/auth/sign-out-everywhere',
    summary: 'End every session and every token of the account',
    about: 'The one that was sent included.',
    useCase: signOutEverywhere,
    answer: { status: 204, description: 'They have ended: log in anew' },
    refusals: [],
  }),
];
