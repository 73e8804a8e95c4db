import { z } from 'zod';
import { listKeys } from '@/lib/api-key/list-keys';
import { makeKey } from '@/lib/api-key/make-key';
import { revokeKey } from '@/lib/api-key/revoke-key';
import { type AnyEntry, defineEntry, nextPage, numberInQuery } from './entry';
import * as examples from './examples';
import { keySchema, newKeySchema, presentKey } from './present-key';

export const keyEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/keys',
    summary: 'Make a key for a program',
    about:
      'Only for an admin, or with a key, which gives away only scopes that it has. The answer is the one place where the key is: keep it.',
    fields: { name: 'Whose it is, for the list of keys.', scopes: 'What it opens.' },
    example: { name: 'Warehouse', scopes: ['orders:read'] },
    useCase: makeKey,
    answer: {
      status: 201,
      description: 'The new key, to be sent as `Authorization: Bearer <key>`',
      schema: newKeySchema,
      example: { ...examples.key, key: 'osk_3fJ8sKq0ZtYw7LhVb2NnXc5RmPd9GgAe1TuIoQyE' },
      body: ({ key, ...made }) => ({ ...presentKey(made), key }),
    },
    isSecret: true,
    refusals: ['FORBIDDEN'],
  }),
  defineEntry({
    method: 'get',
    path: '/keys',
    summary: 'List the keys, newest first',
    about: 'Only for an admin, or a key. Without the keys themselves, which nobody can read again.',
    fields: {
      limit: 'How many on a page.',
      cursor: 'Where the page starts: taken from `Link`, and opaque.',
    },
    query: { limit: numberInQuery },
    useCase: listKeys,
    answer: {
      status: 200,
      description: 'A page of keys; `Link` leads to the next',
      schema: z.array(keySchema),
      example: [examples.key],
      headerNames: ['Link'],
      body: ({ items }) => items.map(presentKey),
      headers: ({ next }, address) => nextPage(next, address),
    },
    refusals: ['FORBIDDEN'],
  }),
  defineEntry({
    method: 'delete',
    path: '/keys/{id}',
    summary: 'Revoke a key for good',
    about: 'Only for an admin, or a key. It is refused from then on, and stays in the list.',
    fields: { id: 'The id of the key.' },
    useCase: revokeKey,
    answer: { status: 204, description: 'It is revoked' },
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
];
