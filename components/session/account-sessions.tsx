import Link from 'next/link';
import { ActionForm } from '@/components/form/action-form';
import type { FormAction } from '@/components/form/form-state';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';

/** Finds the sessions of one account by its e-mail address, and ends all of them. */
export function AccountSessions({
  email,
  all,
  userId,
  endAll,
}: {
  /** The address that is looked for. */
  readonly email: string | undefined;
  /** The page with the sessions of everybody. */
  readonly all: string;
  /** The account that was found. */
  readonly userId: string | undefined;
  readonly endAll: FormAction;
}) {
  return (
    <div className="mb-8 flex flex-wrap items-end gap-4">
      <form action={all} className="flex flex-wrap items-end gap-4">
        <Field label="E-mail" name="email" type="search" defaultValue={email} />
        <Button type="submit" variant="secondary">
          Show
        </Button>
      </form>
      {email !== undefined && (
        <Link href={all} className="text-link py-3">
          Show all
        </Link>
      )}
      {userId !== undefined && (
        <ActionForm action={endAll} compact className="ml-auto">
          <input type="hidden" name="userId" value={userId} />
          <SubmitButton variant="danger" pendingLabel="Ending…">
            End all sessions of this account
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
