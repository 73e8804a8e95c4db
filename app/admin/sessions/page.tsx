import type { Metadata } from 'next';
import { currentSessionId } from '@/app/_server/session';
import { pageOrFirst, type SearchParams, word } from '@/app/(shop)/_parts/search-params';
import { PageTitle } from '@/components/layout/page-title';
import { AccountSessions } from '@/components/session/account-sessions';
import { SessionTable } from '@/components/session/session-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { listSessions } from '@/lib/auth/list-sessions';
import { runUseCase } from '@/lib/shared/use-case';
import { openOffice } from '../_parts/office-context';
import { OfficeFrame } from '../_parts/office-frame';
import { officeHref } from '../_parts/office-href';
import { endAllOfAccount, endSessionOfAnybody } from './actions';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Sessions · Office' };

const base = '/admin/sessions';

export default async function SessionsPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, userName } = await openOffice(base);
  const given = await searchParams;
  const email = word(given.email);
  const find = (cursor: string | undefined) =>
    runUseCase(listSessions, context, { email, cursor, limit: 50 });
  // What is no e-mail address is the address of nobody.
  const nothing = { page: { items: [], next: undefined }, used: undefined };
  const isEmail = email === undefined || listSessions.input.shape.email.safeParse(email).success;
  const { page, used } = isEmail ? await pageOrFirst(find, word(given.cursor)) : nothing;
  const [first] = page.items;
  return (
    <OfficeFrame section={base} userName={userName}>
      <PageTitle title="Sessions" intro="Who is signed in now, with a browser or over the API." />
      {word(given.done) === 'ended' && (
        <Notice tone="ok" title="The session has ended." className="mb-6" />
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
        <EmptyState title="Nobody is signed in with this address" />
      )}
      <Pagination
        firstHref={used && officeHref(base, { email })}
        nextHref={page.next && officeHref(base, { email, cursor: page.next })}
      />
    </OfficeFrame>
  );
}
