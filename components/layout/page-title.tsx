import type { ReactNode } from 'react';

/** The page's one `<h1>`, a line below it, and what can be done with the whole page. */
export function PageTitle({
  title,
  intro,
  actions,
}: {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="page-title flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-8 pb-6 sm:pt-12 sm:pb-8">
      <div className="grid gap-3">
        <h1 className="text-3xl">{title}</h1>
        {intro && <p className="max-w-[60ch] text-muted">{intro}</p>}
      </div>
      {actions}
    </div>
  );
}
