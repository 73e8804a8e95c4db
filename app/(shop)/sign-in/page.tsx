import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { ownPath } from '@/app/_server/as-action';
import { SignInForm } from '@/components/account/sign-in-form';
import { PageTitle } from '@/components/layout/page-title';
import { param, type SearchParams } from '../../_parts/search-params';
import { readVisit } from '../../_parts/visit';
import { ShopFrame } from '../_parts/shop-frame';
import { signIn } from './actions';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const next = ownPath(param((await searchParams).next), '/orders');
  const { user } = await readVisit();
  if (user) redirect(next);
  return (
    <ShopFrame>
      <div className="max-w-md">
        <PageTitle title="Sign in" />
        <SignInForm action={signIn} next={next} />
        <p className="mt-8 border-t border-line pt-6 text-sm text-muted">
          New here?{' '}
          <Link href={`/register?${new URLSearchParams({ next })}`} className="text-link">
            Create account
          </Link>
        </p>
      </div>
    </ShopFrame>
  );
}
