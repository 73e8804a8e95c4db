import { z } from 'zod';
import { getSession } from '@/lib/auth/get-session';
import { type AnyEntry, defineEntry } from './entry';
import * as examples from './examples';
import { presentUser, userSchema } from './present-user';

const sessionSchema = z
  .object({ user: z.union([userSchema, z.null()]), cartQuantity: z.int() })
  .meta({ id: 'Session' });

export const sessionEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/session',
    summary: 'Who is calling, and how many pieces are in their cart',
    isPublic: true,
    knowsGuests: true,
    about: "Made for the head of the shop's own pages: nobody has to be signed in.",
    useCase: getSession,
    answer: {
      status: 200,
      description: 'The account, or null, and the number of pieces',
      schema: sessionSchema,
      example: { user: examples.user, cartQuantity: 2 },
      body: ({ user, cartQuantity }) => ({ user: user && presentUser(user), cartQuantity }),
    },
    refusals: [],
  }),
];
