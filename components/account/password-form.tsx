import { ActionForm } from '@/components/form/action-form';
import { FormField } from '@/components/form/form-fields';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

export function PasswordForm({
  action,
  email,
}: {
  readonly action: FormAction;
  /** Tells a browser's password manager whose password it is. */
  readonly email: string;
}) {
  return (
    <ActionForm
      action={action}
      errorFields={{ INVALID_CREDENTIALS: 'currentPassword' }}
      className="grid gap-4"
    >
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <FormField
        label="Current password"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <FormField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters."
      />
      <SubmitButton pendingLabel="Changing…" className="justify-self-start">
        Change password
      </SubmitButton>
    </ActionForm>
  );
}
