import { z } from 'zod';
import type { User } from '@/lib/user/user';
import { openEnum } from './open-enum';

export const userSchema = z
  .object({
    id: z.string(),
    email: z.string().meta({ format: 'email' }),
    name: z.string(),
    role: openEnum(['shopper', 'admin']),
  })
  .meta({ id: 'User' });

export function presentUser({ id, email, name, role }: User): z.input<typeof userSchema> {
  return { id, email, name, role };
}
