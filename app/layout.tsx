import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { PictureFallback } from '@/components/catalog/picture-fallback';
import { env } from '@/lib/env';
import { ABOUT } from './_parts/about';
import './globals.css';

export function generateMetadata(): Metadata {
  const name = env().SHOP_NAME;
  return {
    title: { default: name, template: `%s · ${name}` },
    description: ABOUT,
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4efe5' },
    { media: '(prefers-color-scheme: dark)', color: '#161411' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <PictureFallback />
      </body>
    </html>
  );
}
