import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { errorCodes, isErrorCode } from '@/app/_server/error-codes';
import { operationsWith } from '@/app/api/_app/operations-with';
import { problemExample } from '@/app/api/_app/problem-schemas';
import { Explanation } from '@/components/docs/explanation';
import { PageTitle } from '@/components/layout/page-title';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ShopFrame } from '../../../_parts/shop-frame';

type Props = { readonly params: Promise<{ code: string }> };

export const ensureStatic = 'navigation';

export function generateStaticParams(): { code: string }[] {
  return Object.keys(errorCodes).map((code) => ({ code }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).code };
}

export default async function ErrorPage({ params }: Props) {
  const { code } = await params;
  if (!isErrorCode(code)) notFound();
  const { status, when, next } = errorCodes[code];
  const example = problemExample(code);
  return (
    <ShopFrame>
      <Breadcrumb
        crumbs={[
          { label: 'Documentation', href: '/docs' },
          { label: 'Errors', href: '/docs/errors' },
          { label: code },
        ]}
      />
      <div className="[&_h1]:text-2xl [&_h1]:wrap-anywhere">
        <PageTitle title={code} intro={`${status} · ${example.title}`} />
      </div>
      <Explanation
        when={when}
        next={next}
        example={JSON.stringify(example, null, 2)}
        operations={operationsWith(code)}
      />
    </ShopFrame>
  );
}
