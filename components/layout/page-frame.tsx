import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

/** Header, the one `<main>`, footer, in a column that always fills the screen. */
export function PageFrame({
  header,
  footer,
  className,
  children,
}: {
  readonly header: ReactNode;
  readonly footer?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      {header}
      <main
        id="content"
        tabIndex={-1}
        className={classNames('page-x w-full flex-1 outline-none', className)}
      >
        {children}
      </main>
      {footer}
    </div>
  );
}
