import { z } from 'zod';
import { getSession } from '@/lib/auth/get-session';
import { type AnyEntry, defineEntry } from './entry';
import { presentUser, userSchema } from './present-user';

export const sessionEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/session',
    summary: 'Who is calling, and how many pieces are in their cart',
    isPublic: true,
    knowsGuests: true,
    useCase: getSession,
    answer: {
      status: 200,
      description: 'The account, or null, and the number of pieces',
      schema: z.object({ user: userSchema.nullable(), cartQuantity: z.int() }),
      body: ({ user, cartQuantity }) => ({ user: user && presentUser(user), cartQuantity }),
    },
    refusals: [],
  }),
];
