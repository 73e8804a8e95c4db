import type { Role } from '@/lib/shared/caller';

declare module 'next-auth' {
  interface User {
    id: string;
    email: string;
    name: string;
    role: Role;
  }

  interface DefaultSession {
    user?: Partial<User>;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    role?: Role;
  }
}
