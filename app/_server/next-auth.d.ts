import type { Role } from '@/lib/shared/caller';

declare module 'next-auth' {
  interface User {
    id: string;
    email: string;
    name: string;
    role: Role;
    tokenVersion: number;
  }

  interface DefaultSession {
    user?: Partial<Omit<User, 'tokenVersion'>>;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    role?: Role;
    ver?: number;
    jti?: string;
    /** When the session ends, in seconds: it does not go on by being looked at. */
    until?: number;
  }
}
