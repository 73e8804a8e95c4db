import type { Metadata } from 'next';
import { Misprint } from '../_parts/misprint';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'Something went wrong', robots: { index: false } };

/** What the front door sends with status 500: drawn in advance, it needs nothing that may have failed. */
export default function SorryPage() {
  return <Misprint />;
}
