import { SubmitButton } from '@/components/ui/submit-button';

export function SignOutForm({ action }: { readonly action: () => Promise<void> }) {
  return (
    <form action={action}>
      <SubmitButton variant="secondary" size="sm">
        Sign out
      </SubmitButton>
    </form>
  );
}
