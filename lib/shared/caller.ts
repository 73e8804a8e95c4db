import { badFields, forbidden, unauthorized } from './domain-error';

/** Who may call: anyone, somebody with a cart (signed in or guest), an account, or an admin. */
export type Access = 'anyone' | 'shopper' | 'user' | 'admin';

export type Role = 'shopper' | 'admin';

/** What a key can be given. */
export const scopes = [
  'catalog:write',
  'orders:read',
  'orders:write',
  'payments:write',
  'keys:manage',
] as const;

export type Scope = (typeof scopes)[number];

/**
 * Who is asking. A guest is a browser that holds a cart cookie; `guestId` is the cookie's hash. A key is a
 * program of a third party: it may do what its scopes say, and has no cart of its own.
 */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'guest'; readonly guestId: string }
  | { readonly kind: 'user'; readonly userId: string; readonly role: Role }
  | { readonly kind: 'key'; readonly keyId: string; readonly scopes: readonly Scope[] };

/** Whose cart or order it is. */
export type Owner = { readonly userId: string } | { readonly guestId: string };

/**
 * For people `access` decides. A key needs `scope`; where there is none, it may do what anyone may.
 * @throws DomainError UNAUTHORIZED when nobody is signed in, FORBIDDEN when the role or the scopes do not reach.
 */
export function requireAccess(caller: Caller, access: Access, scope: Scope | undefined): void {
  if (scope) requireScope(caller, scope);
  else if (caller.kind === 'key' && access !== 'anyone') throw forbidden();
  if (access === 'anyone' || caller.kind === 'key') return;
  if (caller.kind === 'anonymous') throw unauthorized();
  if (access === 'shopper') return;
  if (caller.kind === 'guest') throw unauthorized();
  if (access === 'admin' && caller.role !== 'admin') throw forbidden();
}

/** Everybody but a key has all that their role has. @throws DomainError FORBIDDEN (`details.scope`) */
export function requireScope(caller: Caller, scope: Scope): void {
  if (caller.kind === 'key' && !caller.scopes.includes(scope)) throw forbidden(scope);
}

export function isAdmin(caller: Caller): boolean {
  return caller.kind === 'user' && caller.role === 'admin';
}

/** One word for who is asking, undefined for nobody in particular. */
export function callerId(caller: Caller): string | undefined {
  if (caller.kind === 'user') return caller.userId;
  if (caller.kind === 'key') return caller.keyId;
  return caller.kind === 'guest' ? caller.guestId : undefined;
}

/** The account or key, for a record of who did something; null where there is none. */
export function callerAccount(caller: Caller): string | null {
  if (caller.kind === 'user') return caller.userId;
  return caller.kind === 'key' ? caller.keyId : null;
}

/**
 * Whom the caller acts for: themselves, or the user that an admin or a key names.
 * @throws DomainError FORBIDDEN when anybody else names a user, VALIDATION_FAILED when a key names none.
 */
export function actingFor(caller: Caller, userId: string | undefined): Owner {
  if (caller.kind === 'anonymous') throw unauthorized();
  if (userId !== undefined) {
    const own = caller.kind === 'user' && caller.userId === userId;
    if (!own && !isAdmin(caller) && caller.kind !== 'key') throw forbidden();
    return { userId };
  }
  if (caller.kind === 'key') {
    throw badFields([{ path: 'userId', reason: 'Required: a key names the user it acts for' }]);
  }
  return caller.kind === 'user' ? { userId: caller.userId } : { guestId: caller.guestId };
}
