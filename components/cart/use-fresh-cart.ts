'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';
import { useOnReturn } from '@/components/form/use-on-return';
import { onCartChangeElsewhere } from './cart-change';

/**
 * Renders the page anew when its cart may not be what it shows. Not while `isHeld`: a form that nobody has
 * answered stays as it is, to be sent again.
 */
export function useFreshCart(isHeld: boolean): void {
  const { refresh } = useRouter();
  const held = useRef(isHeld);
  useEffect(() => {
    held.current = isHeld;
  });
  const look = useCallback(async () => {
    // Without a connection the router would leave the page for one of the browser's own.
    const answer = await fetch('/api/health/live', { cache: 'no-store' }).catch(() => undefined);
    if (answer?.ok && !held.current) refresh();
  }, [refresh]);
  useOnReturn(look);
  useEffect(() => onCartChangeElsewhere(look), [look]);
}
