import Link from 'next/link';
import type { ReactNode } from 'react';
import { signOut } from '@/app/(shop)/sign-in/actions';
import { SignOutForm } from '@/components/account/sign-out-form';
import { OfficeHeader } from '@/components/layout/office-header';
import { PageFrame } from '@/components/layout/page-frame';
import { env } from '@/lib/env';

/** Header and content of a page of the office. */
export function OfficeFrame({
  section,
  userName,
  children,
}: {
  readonly section: '/admin/products' | '/admin/orders' | '/admin/keys' | '/admin/sessions';
  readonly userName: string;
  readonly children: ReactNode;
}) {
  return (
    <PageFrame
      header={
        <OfficeHeader
          shopName={env().SHOP_NAME}
          current={section}
          account={
            <>
              <Link
                href="/account"
                className="text-muted underline-offset-4 hover:text-spot hover:underline max-sm:hidden"
              >
                {userName}
              </Link>
              <SignOutForm action={signOut} />
            </>
          }
        />
      }
      className="pb-16"
    >
      {children}
    </PageFrame>
  );
}
