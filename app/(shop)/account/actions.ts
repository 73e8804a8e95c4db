'use server';

import { asAction, text } from '@/app/_server/as-action';
import { beginSession, forgetSession } from '@/app/_server/session';
import type { FormState } from '@/components/form/form-state';
import { changePassword } from '@/lib/auth/change-password';
import { endOneSession } from '@/lib/auth/end-one-session';
import { signOutEverywhere } from '@/lib/auth/sign-out-everywhere';

const change = asAction(changePassword, {
  read: (form) => ({
    currentPassword: text(form, 'currentPassword'),
    newPassword: text(form, 'newPassword'),
  }),
  // Every session has ended; the one of this browser goes on in a new token.
  async redirectTo({ user, tokenVersion }) {
    await beginSession(user, tokenVersion);
    return '/account?changed=1';
  },
});

const leave = asAction(signOutEverywhere, {
  read: () => ({}),
  async redirectTo() {
    await forgetSession();
    return '/sign-in';
  },
});

const end = asAction(endOneSession, {
  read: (form) => ({ userId: text(form, 'userId'), sessionId: text(form, 'sessionId') }),
  redirectTo: () => '/account?ended=1',
});

export async function endOwnSession(previous: FormState, form: FormData): Promise<FormState> {
  return end(previous, form);
}

export async function changeOwnPassword(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}

export async function leaveEverywhere(previous: FormState, form: FormData): Promise<FormState> {
  return leave(previous, form);
}
