import { ActionForm } from '@/components/form/action-form';
import type { FormAction } from '@/components/form/form-state';
import { Moment } from '@/components/order/moment';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Column, Table } from '@/components/ui/table';

export interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly makerName: string | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The keys that were made, the newest first, without the keys themselves. */
export function KeyTable({
  keys,
  revoke,
}: {
  readonly keys: readonly KeyRow[];
  readonly revoke: FormAction;
}) {
  const columns: Column<KeyRow>[] = [
    {
      header: 'Name',
      className: 'sm:min-w-40 wrap-anywhere',
      cell: ({ name, scopes, lastUsedAt }) => (
        <>
          {name}
          {/* On a phone there is no room for three more columns. */}
          <span className="mt-1 grid gap-1 font-normal text-muted sm:hidden">
            <code className="text-sm">{scopes.join(' ')}</code>
            <span>last used {lastUsedAt ? <Moment at={lastUsedAt} /> : 'never'}</span>
          </span>
        </>
      ),
    },
    {
      header: 'Scopes',
      className: 'max-sm:hidden',
      cell: ({ scopes }) => <code className="text-sm">{scopes.join(' ')}</code>,
    },
    {
      header: 'Created',
      className: 'max-sm:hidden',
      cell: ({ createdAt, makerName }) => (
        <>
          <Moment at={createdAt} />
          {makerName && <span className="block text-muted wrap-anywhere">by {makerName}</span>}
        </>
      ),
    },
    {
      header: 'Last used',
      className: 'max-sm:hidden',
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment at={lastUsedAt} /> : 'never'),
    },
    {
      header: 'Revoked',
      cell: ({ id, name, revokedAt }) =>
        revokedAt ? <Moment at={revokedAt} /> : <RevokeForm action={revoke} id={id} name={name} />,
    },
  ];
  return <Table caption="API keys" columns={columns} rows={keys} rowKey={({ id }) => id} />;
}

/** The question is asked first, by a summary that opens without a script. */
function RevokeForm({
  action,
  id,
  name,
}: {
  readonly action: FormAction;
  readonly id: string;
  readonly name: string;
}) {
  return (
    <details>
      <summary className="text-sm font-semibold text-danger underline-offset-4 hover:underline">
        Revoke
      </summary>
      <ActionForm action={action} compact className="mt-2 grid justify-items-start gap-2">
        <input type="hidden" name="id" value={id} />
        <SubmitButton
          variant="danger"
          size="sm"
          pendingLabel="Revoking…"
          aria-label={`Yes, revoke ${name}`}
        >
          Yes, revoke it
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
