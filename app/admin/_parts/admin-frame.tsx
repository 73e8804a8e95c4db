import Link from 'next/link';
import type { ReactNode } from 'react';
import { SignOutForm } from '@/components/account/sign-out-form';
import { AdminHeader } from '@/components/layout/admin-header';
import { PageFrame } from '@/components/layout/page-frame';
import { env } from '@/lib/env';
import { signOut } from '../../_parts/sign-out';

/** Header and content of a page of the office. */
export function AdminFrame({
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
        <AdminHeader
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
