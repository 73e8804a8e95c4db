import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';

/** When something failed. What it was stays on the server: here it says only that it did. */
export function ErrorScreen({ children }: { readonly children?: ReactNode }) {
  return (
    <main id="content" className="page-x grid min-h-dvh content-center gap-8 py-12">
      <svg viewBox="23 11 110 90" aria-hidden="true" className="w-40 sm:w-56">
        <path d="M24 20h96v80H24z" className="fill-spot" opacity="0.85" />
        <g fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M36 12h96v80H36z" />
          <path d="M36 52h96M84 12v80" strokeDasharray="2 6" strokeLinecap="round" />
          <circle cx="84" cy="52" r="22" />
        </g>
      </svg>
      <div className="grid gap-3">
        <h1 className="text-3xl">Something went wrong</h1>
        <p className="max-w-prose text-muted">
          The mistake is on our side, and we’ve logged it. Please try again in a moment.
        </p>
      </div>
      <p className="flex flex-wrap gap-4">
        {children}
        <ButtonLink href="/" variant="secondary" prefetch={false}>
          See all prints
        </ButtonLink>
      </p>
    </main>
  );
}
