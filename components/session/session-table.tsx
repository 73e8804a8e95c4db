import { ActionForm } from '@/components/form/action-form';
import type { FormAction } from '@/components/form/form-state';
import { Moment } from '@/components/order/moment';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Column, Table } from '@/components/ui/table';

export interface SessionRow {
  readonly id: string;
  readonly userId: string;
  readonly kind: 'browser' | 'api';
  readonly agent: string | null;
  readonly network: string | null;
  readonly startedAt: Date;
  readonly name: string;
  readonly email: string;
}

function programOf({ kind, agent }: SessionRow) {
  return (
    <>
      {kind === 'api' ? 'API token' : 'Browser'}
      <span className="block font-normal text-muted">{agent ?? 'Unknown program'}</span>
    </>
  );
}

/** Sessions that count now, each with a button to end it. */
export function SessionTable({
  sessions,
  end,
  currentId,
  withAccount = false,
}: {
  readonly sessions: readonly SessionRow[];
  readonly end: FormAction;
  /** The session that the page is looked at with. */
  readonly currentId: string | undefined;
  /** Whose session it is, where there are several accounts. */
  readonly withAccount?: boolean | undefined;
}) {
  const account: Column<SessionRow> = {
    header: 'Account',
    className: 'wrap-anywhere',
    cell: (session) => (
      <>
        {session.name}
        <span className="block font-normal text-muted">{session.email}</span>
        <span className="mt-1 block font-normal sm:hidden">{programOf(session)}</span>
      </>
    ),
  };
  const columns: Column<SessionRow>[] = [
    {
      header: 'Signed in with',
      // Beside an account there is no room for it on a phone: it stands in the same cell.
      ...(withAccount && { className: 'max-sm:hidden' }),
      cell: programOf,
    },
    {
      header: 'Since',
      cell: ({ startedAt, network }) => (
        <>
          <Moment at={startedAt} />
          {network && <span className="block text-muted">from {network}</span>}
        </>
      ),
    },
    {
      header: 'End',
      headerHidden: true,
      align: 'end',
      cell: (session) =>
        session.id === currentId ? (
          <span className="text-muted">This browser</span>
        ) : (
          <ActionForm action={end} compact>
            <input type="hidden" name="userId" value={session.userId} />
            <input type="hidden" name="sessionId" value={session.id} />
            <SubmitButton
              variant="secondary"
              size="sm"
              pendingLabel="Ending…"
              aria-label={`End the session of ${session.name} with ${session.agent ?? 'an unknown program'}`}
            >
              End
            </SubmitButton>
          </ActionForm>
        ),
    },
  ];
  return (
    <Table
      caption="Active sessions"
      columns={withAccount ? [account, ...columns] : columns}
      rows={sessions}
      rowKey={({ id }) => id}
    />
  );
}
