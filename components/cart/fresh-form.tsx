'use client';

import { useIsUnanswered } from '@/components/form/sent-form';
import { useFreshCart } from './use-fresh-cart';

/** Keeps the page around a form true to the cart. */
export function FreshForm() {
  useFreshCart(useIsUnanswered());
  return null;
}
