import type { ReactNode } from 'react';

/** Crop marks at the corners, a register mark in the middle. */
const marks =
  'M0 24h16M24 0v16M136 0v16M144 24h16M0 176h16M24 184v16M136 184v16M144 176h16' +
  'M80 84v32M64 100h32M71 100a9 9 0 1 0 18 0a9 9 0 1 0-18 0';

/** A drawn "nothing here": an empty sheet with its crop marks, one sentence, one way on. */
export function EmptyState({
  title,
  children,
  action,
  headingLevel: Heading = 'h2',
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly headingLevel?: 'h1' | 'h2' | 'h3' | undefined;
}) {
  return (
    <div className="grid max-w-2xl gap-8 py-12 sm:grid-cols-[10rem_1fr] sm:items-center">
      <svg
        viewBox="0 0 160 200"
        aria-hidden="true"
        className="w-32 text-edge sm:w-40"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        <path d={marks} />
        <path d="M24 24h112v152H24z" strokeDasharray="2 6" strokeLinecap="round" />
      </svg>
      <div className="grid justify-items-start gap-4">
        <Heading className="text-2xl">{title}</Heading>
        {children && <div className="max-w-prose text-muted">{children}</div>}
        {action}
      </div>
    </div>
  );
}
