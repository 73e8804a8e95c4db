import { forbidden, unauthorized } from './domain-error';

/** Who may call: anyone, somebody with a cart (signed in or guest), an account, or an admin. */
export type Access = 'anyone' | 'shopper' | 'user' | 'admin';

export type Role = 'shopper' | 'admin';

/** Who is asking. A guest is a browser that holds a cart cookie; `guestId` is the cookie's hash. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'guest'; readonly guestId: string }
  | { readonly kind: 'user'; readonly userId: string; readonly role: Role };

/** Whose cart or order it is. */
export type Owner = { readonly userId: string } | { readonly guestId: string };

/** @throws DomainError UNAUTHORIZED when nobody is signed in, FORBIDDEN when the role does not reach. */
export function requireAccess(caller: Caller, access: Access): void {
  if (access === 'anyone') return;
  if (caller.kind === 'anonymous') throw unauthorized();
  if (access === 'shopper') return;
  if (caller.kind === 'guest') throw unauthorized();
  if (access === 'admin' && caller.role !== 'admin') throw forbidden();
}

export function isAdmin(caller: Caller): boolean {
  return caller.kind === 'user' && caller.role === 'admin';
}

/**
 * Whom the caller acts for: themselves, or the user that an admin names.
 * @throws DomainError FORBIDDEN when anybody else names a user.
 */
export function actingFor(caller: Caller, userId: string | undefined): Owner {
  if (caller.kind === 'anonymous') throw unauthorized();
  if (userId !== undefined) {
    const own = caller.kind === 'user' && caller.userId === userId;
    if (!own && !isAdmin(caller)) throw forbidden();
    return { userId };
  }
  return caller.kind === 'user' ? { userId: caller.userId } : { guestId: caller.guestId };
}
