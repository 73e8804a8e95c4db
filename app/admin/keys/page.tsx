import type { Metadata } from 'next';
import { pageOrFirst, param, type SearchParams } from '@/app/_parts/search-params';
import { newFormKey } from '@/app/_server/form-once';
import { KeyForm } from '@/components/admin/key-form';
import { KeyTable } from '@/components/admin/key-table';
import { PageTitle } from '@/components/layout/page-title';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { listKeys } from '@/lib/api-key/list-keys';
import { type Scope, scopes } from '@/lib/shared/caller';
import { runUseCase } from '@/lib/shared/use-case';
import { AdminFrame } from '../_parts/admin-frame';
import { openAdminPage } from '../_parts/admin-visit';
import { listHref } from '../_parts/list-href';
import { makeKeyHere, revokeKeyHere } from './actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'API keys · Admin' };

const base = '/admin/keys';
const opens: Record<Scope, string> = {
  'catalog:write': 'Add, change and archive products',
  'orders:read': 'Read every order',
  'orders:write': 'Fill carts and place orders for any user',
  'payments:write': 'Pay any order',
  'keys:manage': 'Create, list and revoke API keys',
};

export default async function KeysPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const { context, userName } = await openAdminPage(base);
  const given = await searchParams;
  const find = (cursor: string | undefined) => runUseCase(listKeys, context, { cursor, limit: 50 });
  const { page, used } = await pageOrFirst(find, param(given.cursor));
  return (
    <AdminFrame section={base} userName={userName}>
      <PageTitle title="API keys" intro="Let other software access your shop." />
      {param(given.done) === 'revoked' && (
        <Notice tone="ok" title="Key revoked." className="mb-6" />
      )}
      <KeyForm
        action={makeKeyHere}
        formKey={newFormKey()}
        scopes={scopes.map((scope) => ({ scope, opens: opens[scope] }))}
      />
      {page.items.length > 0 && (
        <>
          <h2 className="mt-12 mb-4 text-2xl">Existing keys</h2>
          <KeyTable keys={page.items} revoke={revokeKeyHere} />
        </>
      )}
      <Pagination
        firstHref={used && base}
        nextHref={page.next && listHref(base, { cursor: page.next })}
      />
    </AdminFrame>
  );
}
