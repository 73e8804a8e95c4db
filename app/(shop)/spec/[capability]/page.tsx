import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { PageTitle } from '@/components/layout/page-title';
import { Capability, titleOf } from '@/components/spec/capability';
import { LastRun } from '@/components/spec/last-run';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ShopFrame } from '../../_parts/shop-frame';
import { readPublished } from '../published';

type Props = { readonly params: Promise<{ capability: string }> };

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: titleOf((await params).capability) };
}

export default async function CapabilityPage({ params }: Props) {
  await connection();
  const { run, capabilities } = readPublished();
  const { capability: name } = await params;
  const capability = capabilities.find((each) => each.name === name);
  if (!capability) notFound();
  return (
    <ShopFrame>
      <Breadcrumb
        crumbs={[{ label: 'How this shop is tested', href: '/spec' }, { label: titleOf(name) }]}
      />
      <PageTitle title={titleOf(name)} intro={<LastRun run={run} />} />
      <Capability capability={capability} tried={run !== null} />
    </ShopFrame>
  );
}
