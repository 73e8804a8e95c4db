import { z } from 'zod';
import type { ApiKey } from '@/lib/api-key/api-key';
import { scopes } from '@/lib/shared/caller';
import { openEnum } from './open-enum';

export const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(openEnum(scopes)),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    lastUsedAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Key' });

export const newKeySchema = keySchema.extend({ key: z.string() }).meta({ id: 'NewKey' });

export function presentKey(key: ApiKey): z.input<typeof keySchema> {
  return {
    id: key.id,
    name: key.name,
    scopes: [...key.scopes],
    createdAt: key.createdAt.toISOString(),
    createdBy: key.createdBy,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  };
}
