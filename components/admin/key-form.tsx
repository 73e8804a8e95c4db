'use client';

import { useId } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { FormField } from '@/components/form/form-fields';
import { FormKey } from '@/components/form/form-key';
import type { FormAction } from '@/components/form/form-state';
import { useSentField } from '@/components/form/sent-form';
import { SubmitButton } from '@/components/ui/submit-button';

export interface ScopeChoice {
  readonly scope: string;
  /** In words, what it opens. */
  readonly opens: string;
}

/** Creates an API key, which is shown once. */
export function KeyForm({
  action,
  formKey,
  scopes,
}: {
  readonly action: FormAction;
  readonly formKey: string;
  readonly scopes: readonly ScopeChoice[];
}) {
  return (
    <ActionForm
      action={action}
      reasons={{ name: 'Enter a name of up to 100 characters', scopes: 'Choose at least one' }}
      secretTitle="Copy this key now. You won't see it again:"
      className="grid max-w-2xl gap-6"
    >
      <FormKey value={formKey} />
      <FormField label="Name" name="name" hint="e.g. Warehouse app" maxLength={100} />
      <ScopeField scopes={scopes} />
      <SubmitButton pendingLabel="Creating…" className="justify-self-start">
        Create key
      </SubmitButton>
    </ActionForm>
  );
}

function ScopeField({ scopes }: { readonly scopes: readonly ScopeChoice[] }) {
  const { error } = useSentField('scopes');
  const id = useId();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm font-semibold">Permissions</legend>
      {scopes.map((choice) => (
        <ScopeBox key={choice.scope} {...choice} errorId={error && id} />
      ))}
      {error && (
        <p id={id} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function ScopeBox({
  scope,
  opens,
  errorId,
}: ScopeChoice & { readonly errorId: string | undefined }) {
  const name = `scopes.${scope}`;
  const { typed } = useSentField(name);
  return (
    <label className="flex min-h-8 items-baseline gap-3 py-1">
      <input
        type="checkbox"
        name={name}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId}
        defaultChecked={typed !== undefined}
        className="size-4 shrink-0 translate-y-0.5 accent-spot"
      />
      <span>
        {opens} <code className="text-sm text-muted">{scope}</code>
      </span>
    </label>
  );
}
