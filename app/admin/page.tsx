import { redirect } from 'next/navigation';
import { openAdminPage } from './_parts/admin-visit';

// Rendered whole for each request, see app/(shop)/search/page.tsx.
export const instant = false;

export default async function AdminPage() {
  await openAdminPage('/admin');
  redirect('/admin/products');
}
