import Link from 'next/link';
import { type CapabilityData, titleOf } from './capability';

/** A field in the list of what the shop promises. */
export function CapabilityLink({
  capability: { name, requirements },
}: {
  readonly capability: CapabilityData;
}) {
  const count = requirements.flatMap(({ scenarios }) => scenarios).length;
  return (
    <li className="flex items-baseline justify-between gap-6 border-b border-line py-3">
      <Link href={`/spec/${name}`} className="text-link text-lg">
        {titleOf(name)}
      </Link>
      <span className="figures text-sm text-muted">{count} promises</span>
    </li>
  );
}
