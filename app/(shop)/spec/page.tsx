import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { Moment } from '@/components/order/moment';
import { Capability, type SpecData } from '@/components/spec/capability';
import { env } from '@/lib/env';
import published from '@/public/spec.json';
import { ShopFrame } from '../_parts/shop-frame';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'How this shop is tested' };

export default function SpecPage() {
  const { runAt, capabilities }: SpecData = published;
  const scenarios = capabilities.flatMap(({ requirements }) =>
    requirements.flatMap((requirement) => requirement.scenarios),
  );
  const kept = scenarios.filter(({ passed }) => passed).length;
  return (
    <ShopFrame>
      <PageTitle
        title="How this shop is tested"
        intro={
          <>
            {scenarios.length} promises of the software that {env().SHOP_NAME} runs on, each
            executed as a test.{' '}
            {runAt === null ? (
              'They have not been tried yet.'
            ) : (
              <>
                {kept} of them were kept when they were last tried, <Moment at={new Date(runAt)} />.
              </>
            )}{' '}
            The same as data:{' '}
            <a href="/spec.json" className="text-link">
              spec.json
            </a>
            .
          </>
        }
      />
      <div className="grid gap-16">
        {capabilities.map((capability) => (
          <Capability key={capability.name} capability={capability} />
        ))}
      </div>
    </ShopFrame>
  );
}
