import { z } from 'zod';
import { openEnum } from './open-enum';
import type { Route } from './route';

const plain = {
  method: 'get',
  takes: z.object({}),
  isPublic: true,
  isPlain: true,
  refusals: [],
} as const;

const ok = {
  status: 200,
  description: 'It does',
  schema: z.object({ status: openEnum(['ok']) }),
  example: { status: 'ok' },
} as const;

/** Answered by the front door (server/health.mjs), which answers when nothing else does. */
export const healthRoutes: readonly Route[] = [
  { ...plain, path: '/health', name: 'health', summary: 'As `/api/health/live`', answer: ok },
  {
    ...plain,
    path: '/health/live',
    name: 'live',
    summary: 'Whether the process answers at all',
    answer: ok,
  },
  {
    ...plain,
    path: '/health/ready',
    name: 'ready',
    summary: 'Whether the shop can take an order now',
    about: 'It reads and can write its database, and is not stopping.',
    answer: { ...ok, description: 'It can' },
    refusals: ['UNAVAILABLE'],
  },
];

/** This very document. */
export const openApi: Route = {
  ...plain,
  path: '/openapi.json',
  name: 'openApi',
  summary: 'This document',
  answer: {
    status: 200,
    description: 'The API as an OpenAPI 3.1 document',
    schema: z.looseObject({ openapi: z.string() }),
    example: { openapi: '3.1.0' },
  },
};

export const plainRoutes: readonly Route[] = [...healthRoutes, openApi];
