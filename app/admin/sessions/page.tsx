import type { Metadata } from 'next';
import { pageOrFirst, param, type SearchParams } from '@/app/_parts/search-params';
import { currentSessionId } from '@/app/_server/session';
import { PageTitle } from '@/components/layout/page-title';
import { AccountSessions } from '@/components/session/account-sessions';
import { SessionTable } from '@/components/session/session-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { listSessions } from '@/lib/auth/list-sessions';
import { runUseCase } from '@/lib/shared/use-case';
import { AdminFrame } from '../_parts/admin-frame';
import { openAdminPage } from '../_parts/admin-visit';
import { listHref } from '../_parts/list-href';
import { endAllOfAccount, endSessionOfAnybody } from './actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Sessions · Admin' };

const base = '/admin/sessions';

export default async function SessionsPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, userName } = await openAdminPage(base);
  const given = await searchParams;
  const email = param(given.email);
  const find = (cursor: string | undefined) =>
    runUseCase(listSessions, context, { email, cursor, limit: 50 });
  // What is no e-mail address is the address of nobody.
  const nothing = { page: { items: [], next: undefined }, used: undefined };
  const isEmail = email === undefined || listSessions.input.shape.email.safeParse(email).success;
  const { page, used } = isEmail ? await pageOrFirst(find, param(given.cursor)) : nothing;
  const [first] = page.items;
  return (
    <AdminFrame section={base} userName={userName}>
      <PageTitle
        title="Sessions"
        intro="Everyone who is signed in, in a browser or through the API."
      />
      {param(given.done) === 'ended' && (
        <Notice tone="ok" title="Session ended." className="mb-6" />
      )}
      <AccountSessions
        email={email}
        all={base}
        userId={email === undefined ? undefined : first?.userId}
        endAll={endAllOfAccount}
      />
      {first ? (
        <SessionTable
          sessions={page.items}
          end={endSessionOfAnybody}
          currentId={await currentSessionId()}
          withAccount
        />
      ) : (
        <EmptyState title="No active sessions for this address" />
      )}
      <Pagination
        firstHref={used && listHref(base, { email })}
        nextHref={page.next && listHref(base, { email, cursor: page.next })}
      />
    </AdminFrame>
  );
}
