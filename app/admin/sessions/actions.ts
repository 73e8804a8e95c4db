'use server';

import { asAction, text } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { endOneSession } from '@/lib/auth/end-one-session';
import { endSessions } from '@/lib/auth/end-sessions';

const redirectTo = () => '/admin/sessions?done=ended';

const endOne = asAction(endOneSession, {
  read: (form) => ({ userId: text(form, 'userId'), sessionId: text(form, 'sessionId') }),
  redirectTo,
});

const endAll = asAction(endSessions, {
  read: (form) => ({ userId: text(form, 'userId') }),
  redirectTo,
});

export async function endSessionOfAnybody(previous: FormState, form: FormData): Promise<FormState> {
  return endOne(previous, form);
}

export async function endAllOfAccount(previous: FormState, form: FormData): Promise<FormState> {
  return endAll(previous, form);
}
