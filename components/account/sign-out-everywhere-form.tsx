import { ActionForm } from '@/components/form/action-form';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

export function SignOutEverywhereForm({ action }: { readonly action: FormAction }) {
  return (
    <ActionForm action={action} changesCart className="grid gap-4">
      <SubmitButton variant="danger" className="justify-self-start">
        Sign out everywhere
      </SubmitButton>
    </ActionForm>
  );
}
