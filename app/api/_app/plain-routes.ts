import { z } from 'zod';
import type { Route } from './route';

const plain = {
  method: 'get',
  takes: z.object({}),
  isPublic: true,
  isPlain: true,
  refusals: [],
} as const;

/** Whether the process answers at all. */
export const health: Route = {
  ...plain,
  path: '/health',
  name: 'health',
  summary: 'Whether the shop answers',
  answer: {
    status: 200,
    description: 'It does',
    schema: z.object({ status: z.literal('ok') }),
    example: { status: 'ok' },
  },
};

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

export const plainRoutes: readonly Route[] = [health, openApi];
