import { redirect } from 'next/navigation';
import { openOffice } from './_parts/office-context';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export default async function OfficePage() {
  await openOffice('/admin');
  redirect('/admin/products');
}
