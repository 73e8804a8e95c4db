import type { Metadata } from 'next';
import { newFormKey } from '@/app/_server/form-once';
import { pageOrFirst, type SearchParams, word } from '@/app/(shop)/_parts/search-params';
import { KeyForm } from '@/components/admin/key-form';
import { KeyTable } from '@/components/admin/key-table';
import { PageTitle } from '@/components/layout/page-title';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { listKeys } from '@/lib/api-key/list-keys';
import { type Scope, scopes } from '@/lib/shared/caller';
import { runUseCase } from '@/lib/shared/use-case';
import { openOffice } from '../_parts/office-context';
import { OfficeFrame } from '../_parts/office-frame';
import { officeHref } from '../_parts/office-href';
import { makeKeyHere, revokeKeyHere } from './actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Keys · Office' };

const base = '/admin/keys';
const opens: Record<Scope, string> = {
  'catalog:write': 'Add, change and archive products',
  'orders:read': 'Read every order',
  'orders:write': 'Fill carts and place orders for any user',
  'payments:write': 'Pay any order',
  'keys:manage': 'Make, list and revoke keys',
};

export default async function KeysPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const { context, userName } = await openOffice(base);
  const given = await searchParams;
  const find = (cursor: string | undefined) => runUseCase(listKeys, context, { cursor, limit: 50 });
  const { page, used } = await pageOrFirst(find, word(given.cursor));
  return (
    <OfficeFrame section={base} userName={userName}>
      <PageTitle title="Keys" intro="What programs of third parties call the API with." />
      {word(given.done) === 'revoked' && (
        <Notice tone="ok" title="The key is revoked." className="mb-6" />
      )}
      <KeyForm
        action={makeKeyHere}
        formKey={newFormKey()}
        scopes={scopes.map((scope) => ({ scope, opens: opens[scope] }))}
      />
      {page.items.length > 0 && (
        <>
          <h2 className="mt-12 mb-4 text-2xl">Keys made so far</h2>
          <KeyTable keys={page.items} revoke={revokeKeyHere} />
        </>
      )}
      <Pagination
        firstHref={used && base}
        nextHref={page.next && officeHref(base, { cursor: page.next })}
      />
    </OfficeFrame>
  );
}
