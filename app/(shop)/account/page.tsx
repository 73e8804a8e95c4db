import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentSessionId } from '@/app/_server/session';
import { PasswordForm } from '@/components/account/password-form';
import { SignOutEverywhereForm } from '@/components/account/sign-out-everywhere-form';
import { SignOutForm } from '@/components/account/sign-out-form';
import { PageTitle } from '@/components/layout/page-title';
import { SessionTable } from '@/components/session/session-table';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { listSessions } from '@/lib/auth/list-sessions';
import { runUseCase } from '@/lib/shared/use-case';
import { param, type SearchParams } from '../../_parts/search-params';
import { signOut } from '../../_parts/sign-out';
import { readVisit } from '../../_parts/visit';
import { ShopFrame } from '../_parts/shop-frame';
import { changeOwnPassword, endOwnSession, leaveEverywhere } from './actions';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const { context, user } = await readVisit();
  if (!user) redirect('/sign-in?next=/account');
  const given = await searchParams;
  const changed = param(given.changed) !== undefined;
  const asked = { userId: user.id, limit: 100 };
  const [{ items: sessions }, currentId] = await Promise.all([
    runUseCase(listSessions, context, asked),
    currentSessionId(),
  ]);
  return (
    <ShopFrame>
      <PageTitle title="Account" actions={<SignOutForm action={signOut} />} />
      <div className="grid gap-12 lg:grid-cols-2 lg:gap-16">
        <div className="grid content-start gap-6">
          <DefinitionList
            rows={[
              { term: 'Name', detail: <span className="wrap-anywhere">{user.name}</span> },
              { term: 'E-mail', detail: <span className="wrap-anywhere">{user.email}</span> },
            ]}
          />
          <ButtonLink href="/orders" variant="secondary" className="justify-self-start">
            Orders
          </ButtonLink>
        </div>
        <div className="grid content-start gap-12">
          <section aria-labelledby="password" className="grid gap-4">
            <h2 id="password" className="text-xl">
              Change your password
            </h2>
            {changed && (
              <Notice tone="ok" title="Password changed">
                All other devices were signed out, and API tokens revoked.
              </Notice>
            )}
            <PasswordForm action={changeOwnPassword} email={user.email} />
          </section>
          <section aria-labelledby="sessions" className="grid gap-4 border-t border-line pt-8">
            <h2 id="sessions" className="text-xl">
              Where you are signed in
            </h2>
            {param(given.ended) !== undefined && <Notice tone="ok" title="Session ended." />}
            <SessionTable sessions={sessions} end={endOwnSession} currentId={currentId} />
          </section>
          <section aria-labelledby="everywhere" className="grid gap-4 border-t border-line pt-8">
            <h2 id="everywhere" className="text-xl">
              Sign out everywhere
            </h2>
            <p className="text-muted">Signs you out on all devices and revokes API tokens.</p>
            <SignOutEverywhereForm action={leaveEverywhere} />
          </section>
        </div>
      </div>
    </ShopFrame>
  );
}
