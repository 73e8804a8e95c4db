import { z } from 'zod';
import { endOneSession } from '@/lib/auth/end-one-session';
import { endSessions } from '@/lib/auth/end-sessions';
import { listSessions } from '@/lib/auth/list-sessions';
import { type AnyEntry, defineEntry, nextPage, numberInQuery } from './entry';
import * as examples from './examples';
import { activeSessionSchema, presentSession } from './present-session';

const whose = "For the account itself and for admins; anybody else's account is not found.";
const userId = 'The id of the account.';

export const userEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/users/{userId}/sessions',
    summary: 'List the active sessions of an account, newest first',
    about: `Sign-ins of browsers, and tokens of the API. ${whose}`,
    fields: {
      userId,
      limit: 'How many on a page.',
      cursor: 'Where the page starts: taken from `Link`, and opaque.',
    },
    query: { limit: numberInQuery },
    useCase: listSessions,
    takes: listSessions.input.omit({ email: true }),
    answer: {
      status: 200,
      description: 'A page of sessions; `Link` leads to the next',
      schema: z.array(activeSessionSchema),
      example: [examples.activeSession],
      headerNames: ['Link'],
      body: ({ items }) => items.map(presentSession),
      headers: ({ next }, address) => nextPage(next, address),
    },
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
  defineEntry({
    method: 'delete',
    path: '/users/{userId}/sessions',
    summary: 'End every session and every token of an account',
    about: whose,
    fields: { userId },
    useCase: endSessions,
    answer: { status: 204, description: 'They have ended' },
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
  defineEntry({
    method: 'delete',
    path: '/users/{userId}/sessions/{sessionId}',
    summary: 'End one session of an account',
    about: `Its token is refused from then on. ${whose}`,
    fields: { userId, sessionId: 'The `id` of the session in the list.' },
    useCase: endOneSession,
    answer: { status: 204, description: 'It has ended' },
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
];
