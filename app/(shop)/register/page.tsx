import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { ownPath } from '@/app/_server/as-action';
import { RegisterForm } from '@/components/account/register-form';
import { PageTitle } from '@/components/layout/page-title';
import { param, type SearchParams } from '../../_parts/search-params';
import { readVisit } from '../../_parts/visit';
import { ShopFrame } from '../_parts/shop-frame';
import { register } from '../sign-in/actions';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'Create account' };

export default async function RegisterPage({
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
        <PageTitle title="Create account" />
        <RegisterForm action={register} next={next} />
        <p className="mt-8 border-t border-line pt-6 text-sm text-muted">
          Already have an account?{' '}
          <Link href={`/sign-in?${new URLSearchParams({ next })}`} className="text-link">
            Sign in
          </Link>
        </p>
      </div>
    </ShopFrame>
  );
}
