import { ActionForm } from '@/components/form/action-form';
import { FormField } from '@/components/form/form-fields';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

export function RegisterForm({
  action,
  next,
}: {
  readonly action: FormAction;
  /** Where to go afterwards. */
  readonly next: string;
}) {
  return (
    <ActionForm
      action={action}
      changesCart
      errorFields={{ EMAIL_TAKEN: 'email' }}
      reasons={{
        name: 'Enter your name',
        email: 'Enter an e-mail address like name@example.com',
      }}
      className="grid gap-4"
    >
      <input type="hidden" name="next" value={next} />
      <FormField label="Name" name="name" autoComplete="name" maxLength={200} />
      <FormField label="E-mail" name="email" type="email" autoComplete="username" maxLength={254} />
      <FormField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters."
      />
      <SubmitButton pendingLabel="Creating your account…">Create account</SubmitButton>
    </ActionForm>
  );
}
