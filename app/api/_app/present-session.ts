import { z } from 'zod';
import type { ActiveSession } from '@/lib/auth/session';
import { openEnum } from './open-enum';

export const activeSessionSchema = z
  .object({
    id: z.string(),
    userId: z.string(),
    kind: openEnum(['browser', 'api']),
    agent: z.string().nullable(),
    network: z.string().nullable(),
    startedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'ActiveSession' });

export function presentSession(session: ActiveSession): z.input<typeof activeSessionSchema> {
  const { id, userId, kind, agent, network, startedAt, expiresAt } = session;
  const instants = { startedAt: startedAt.toISOString(), expiresAt: expiresAt.toISOString() };
  return { id, userId, kind, agent, network, ...instants };
}
