import { ActionForm } from '@/components/form/action-form';
import { FormField } from '@/components/form/form-fields';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

export function SignInForm({
  action,
  next,
}: {
  readonly action: FormAction;
  /** Where to go afterwards. */
  readonly next: string;
}) {
  return (
    <ActionForm action={action} changesCart className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <FormField label="E-mail" name="email" type="email" autoComplete="username" maxLength={254} />
      <FormField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
    </ActionForm>
  );
}
