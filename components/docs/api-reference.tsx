'use client';

import Script from 'next/script';
import { useRef } from 'react';
import { redocTheme } from './redoc-theme';

type Redoc = { init(address: string, options: object, element: HTMLElement): void };

const options = {
  theme: redocTheme,
  hideDownloadButtons: true,
  hideHostname: true,
  nativeScrollbars: true,
  expandResponses: '200,201',
  sortRequiredPropsFirst: true,
};

/** Paper by day and by night, and the gaps and bullets that Redoc leaves to the browser. */
const sheet =
  'border-t-2 border-ink bg-[#fbf8f1] text-[#1c1a17] ' +
  '[&_[data-role]_p]:my-3! [&_[data-role]_ul]:list-disc!';

/** The document of the API to browse and to search; the script is the shop's own copy of Redoc. */
export function ApiReference({
  script,
  document,
}: {
  readonly script: string;
  readonly document: string;
}) {
  const place = useRef<HTMLDivElement>(null);

  function show(): void {
    const { Redoc } = window as typeof window & { readonly Redoc?: Redoc };
    if (Redoc && place.current) Redoc.init(document, options, place.current);
  }

  return (
    <>
      <Script src={script} onReady={show} />
      <div ref={place} className={sheet}>
        <p className="px-6 py-12">
          The reference is being drawn. It needs JavaScript; the same as data is at{' '}
          <a href={document} className="underline underline-offset-4">
            {document}
          </a>
          .
        </p>
      </div>
    </>
  );
}
