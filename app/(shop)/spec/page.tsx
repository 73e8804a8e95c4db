import type { Metadata } from 'next';
import { connection } from 'next/server';
import { PageTitle } from '@/components/layout/page-title';
import { CapabilityLink } from '@/components/spec/capability-link';
import { LastRun } from '@/components/spec/last-run';
import { env } from '@/lib/env';
import { ShopFrame } from '../_parts/shop-frame';
import { readPublished } from './published';

// Rendered whole for each request, see search/page.tsx.
export const instant = false;

export const metadata: Metadata = { title: 'How this shop is tested' };

export default async function SpecPage() {
  await connection();
  const { run, capabilities } = readPublished();
  return (
    <ShopFrame>
      <PageTitle
        title="How this shop is tested"
        intro={
          <>
            What the software that {env().SHOP_NAME} runs on promises. Each promise is executed as a
            test. <LastRun run={run} /> The same as data:{' '}
            <a href="/spec.json" className="text-link">
              spec.json
            </a>
            .
          </>
        }
      />
      <ul className="grid">
        {capabilities.map((capability) => (
          <CapabilityLink key={capability.name} capability={capability} />
        ))}
      </ul>
    </ShopFrame>
  );
}
