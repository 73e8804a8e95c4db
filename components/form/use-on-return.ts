'use client';

import { useEffect, useRef } from 'react';

/**
 * Calls back when somebody returns to this page: by the router, which keeps pages in the document, hidden, or by
 * the browser, which keeps whole documents.
 */
export function useOnReturn(listener: () => void): void {
  const latest = useRef(listener);
  const isKept = useRef(false);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    // An effect runs once more when a hidden page is shown again.
    if (isKept.current) latest.current();
    isKept.current = true;
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) latest.current();
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, []);
}
