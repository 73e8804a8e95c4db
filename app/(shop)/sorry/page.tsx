import type { Metadata } from 'next';
import { ErrorScreen } from '../../_parts/error-screen';

export const ensureStatic = 'navigation';

export const metadata: Metadata = { title: 'Something went wrong', robots: { index: false } };

/** What the front door sends with status 500: drawn in advance, it needs nothing that may have failed. */
export default function SorryPage() {
  return <ErrorScreen />;
}
