import { z } from 'zod';
import type { User } from '@/lib/user/user';

export const userSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(['shopper', 'admin']),
  })
  .meta({ id: 'User' });

export function presentUser({ id, email, name, role }: User): z.input<typeof userSchema> {
  return { id, email, name, role };
}
