'use server';

import { refresh } from 'next/cache';
import { asAction, text } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { makeKey } from '@/lib/api-key/make-key';
import { revokeKey } from '@/lib/api-key/revoke-key';
import { scopes } from '@/lib/shared/caller';

const make = asAction(makeKey, {
  read: (form) => ({
    name: text(form, 'name'),
    scopes: scopes.filter((scope) => form.has(`scopes.${scope}`)),
  }),
  reveal: ({ key }) => key,
  once: { page: '/admin/keys' },
});

const revoke = asAction(revokeKey, {
  read: (form) => ({ id: text(form, 'id') }),
  redirectTo: () => '/admin/keys?done=revoked',
});

export async function makeKeyHere(previous: FormState, form: FormData): Promise<FormState> {
  const state = await make(previous, form);
  refresh();
  return state;
}

export async function revokeKeyHere(previous: FormState, form: FormData): Promise<FormState> {
  return revoke(previous, form);
}
