import type { Database } from '@/db/database';
import { newId, newSecret } from '../shared/ids';
import { hashPassword } from './password';
import * as store from './user-store';

/**
 * Makes the admin's account if the address has none; an account that is there is left as it is.
 * @returns the password when it had to be made up: it is shown this once and never again.
 */
export async function ensureAdmin(
  db: Database,
  admin: { email: string; password: string | undefined; now: Date },
): Promise<{ generatedPassword: string | undefined }> {
  const known = await db.read((session) => store.findCredentials(session, admin.email));
  if (known) return { generatedPassword: undefined };
  const password = admin.password ?? newSecret().slice(0, 20);
  const passwordHash = await hashPassword(password);
  const added = await db.write((session) =>
    store.insertUser(session, {
      id: newId('user'),
      email: admin.email,
      name: 'Admin',
      role: 'admin',
      passwordHash,
      createdAt: admin.now,
    }),
  );
  return { generatedPassword: added && !admin.password ? password : undefined };
}
