import type { Metadata } from 'next';
import { NotFound } from '@/components/layout/not-found';
import { siteFacts } from './(shop)/_parts/site-facts';

export const metadata: Metadata = { title: 'Not found' };

export default async function NotFoundPage() {
  return <NotFound site={await siteFacts()} />;
}
