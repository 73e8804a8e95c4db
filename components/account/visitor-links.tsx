'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import {
  notifyOtherTabs,
  onCartChange,
  onCartChangeElsewhere,
} from '@/components/cart/cart-change';

type Session = {
  readonly user: { readonly name: string } | null;
  readonly cartQuantity: number;
};

/** What was known last, so that the next page does not start from nothing. */
let known: Session | undefined;

const look = 'py-2 underline-offset-4 hover:text-spot hover:underline';

/**
 * Who is here and how much is in the cart. Pages are cached for everybody, so the browser asks; without
 * JavaScript the links are there all the same.
 */
export function VisitorLinks() {
  const [session, setSession] = useState<Session | undefined>(undefined);

  useEffect(() => {
    let gone = false;
    async function ask(): Promise<boolean> {
      const answer = await fetch('/api/session', { cache: 'no-store' }).catch(() => undefined);
      if (!answer?.ok) return false;
      const before = known;
      known = (await answer.json()) as Session;
      if (!gone) setSession(known);
      return before !== undefined && JSON.stringify(before) !== JSON.stringify(known);
    }
    /** An order, a sign-in or a sign-out led to this page: the other tabs do not know yet. */
    async function askAndNotify() {
      if (await ask()) notifyOtherTabs();
    }
    setSession(known);
    void askAndNotify();
    const stops = [onCartChange(() => void ask()), onCartChangeElsewhere(() => void ask())];
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, []);

  const user = session?.user;
  const quantity = session?.cartQuantity ?? 0;
  return (
    <>
      {user ? (
        <Link href="/account" prefetch={false} className={`${look} max-w-32 truncate`}>
          {user.name}
        </Link>
      ) : (
        <Link href="/sign-in" prefetch={false} className={look}>
          Sign in
        </Link>
      )}
      <Link href="/cart" prefetch={false} className={`${look} inline-flex items-baseline gap-1.5`}>
        Cart
        {quantity > 0 && (
          <span className="figures grid h-6 min-w-6 place-items-center rounded-full bg-ink px-1.5 text-xs font-semibold text-paper">
            {quantity}
          </span>
        )}
      </Link>
    </>
  );
}
