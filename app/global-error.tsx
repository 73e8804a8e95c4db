'use client';

import './globals.css';
import ErrorPage from './error';

/** When even the frame of the page fails. */
export default function GlobalErrorPage({ retry }: { readonly retry?: () => void }) {
  return (
    <html lang="en">
      <body>
        <ErrorPage {...(retry && { retry })} />
      </body>
    </html>
  );
}
