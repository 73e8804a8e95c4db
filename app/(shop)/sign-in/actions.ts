'use server';

import { asAction, ownPath, text } from '@/app/_server/as-action';
import { signInBrowser } from '@/app/_server/session';
import type { FormState } from '@/components/form/form-state';
import { signIn as checkSignIn } from '@/lib/auth/sign-in';
import { registerUser } from '@/lib/user/register-user';
import type { User } from '@/lib/user/user';

/** Begins the session. Where something of the guest cart did not fit into the account's, the cart says so first. */
async function enter(user: User, version: number, form: FormData): Promise<string> {
  const { clamped, leftOut } = await signInBrowser(user, version);
  return clamped.length + leftOut.length > 0
    ? '/cart?merged=1'
    : ownPath(form.get('next'), '/orders');
}

const logInHere = asAction(checkSignIn, {
  read: (form) => ({ email: text(form, 'email'), password: text(form, 'password') }),
  redirectTo: ({ user, tokenVersion }, form) => enter(user, tokenVersion, form),
});

const registerHere = asAction(registerUser, {
  read: (form) => ({
    name: text(form, 'name'),
    email: text(form, 'email'),
    password: text(form, 'password'),
  }),
  redirectTo: (user, form) => enter(user, 0, form),
});

export async function signIn(previous: FormState, form: FormData): Promise<FormState> {
  return logInHere(previous, form);
}

export async function register(previous: FormState, form: FormData): Promise<FormState> {
  return registerHere(previous, form);
}
