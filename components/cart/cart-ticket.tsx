'use client';

import { startTransition, useEffect, useOptimistic, useRef } from 'react';
import type { FormAction } from '@/components/form/form-state';
import { type FormAnswer, unsent, useFormAnswer } from '@/components/form/use-form-answer';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Price } from '@/components/ui/price';
import { Ticket } from '@/components/ui/ticket';
import { announceCartChange } from './cart-change';
import { CartLine, type CartLineData } from './cart-line';
import { useFreshCart } from './use-fresh-cart';

type Change = { readonly id: string; readonly quantity: number };

function changed(
  lines: readonly CartLineData[],
  { id, quantity }: Change,
): readonly CartLineData[] {
  if (quantity === 0) return lines.filter((line) => line.id !== id);
  return lines.map((line) => (line.id === id ? { ...line, quantity } : line));
}

/**
 * The cart as a job ticket. With JavaScript a change shows at once; what the server answers, with the page
 * as it is then, takes its place, so that a refused change is gone again.
 */
export function CartTicket({
  lines,
  currency,
  action,
}: {
  readonly lines: readonly CartLineData[];
  readonly currency: string;
  readonly action: FormAction;
}) {
  const { post, answer: state, send: dispatch } = useFormAnswer(action);
  const [shown, show] = useOptimistic(lines, changed);
  const taken = useRef<FormAnswer>(unsent);
  useFreshCart(state.unanswered !== undefined);

  useEffect(() => {
    // Once for each answer: effects also run when a hidden page is shown again.
    if (state === taken.current) return;
    taken.current = state;
    if (state.unanswered) return;
    announceCartChange();
    const field = state.error && document.getElementById(`${state.values.id}-quantity`);
    if (!(field instanceof HTMLInputElement)) return;
    // A refused number goes back to the one that counts.
    field.form?.reset();
    field.focus();
  }, [state]);

  function send(form: FormData) {
    const quantity = form.has('remove') ? 0 : Number(form.get('quantity'));
    startTransition(() => {
      if (quantity >= 0 && quantity <= 99) show({ id: String(form.get('id')), quantity });
      dispatch(form);
    });
  }

  function refusalOf(id: string): string | undefined {
    if (!state.error || state.values.id !== id) return undefined;
    return state.fields?.quantity ? 'Choose a quantity from 1 to 99' : state.error.message;
  }

  const isGone = state.error && !lines.some((line) => line.id === state.values.id);
  const refusal = isGone && <Notice tone="error" title="That item is no longer in your cart" />;

  if (shown.length === 0) {
    return (
      <>
        {refusal}
        <EmptyState
          title="Your cart is empty"
          action={<ButtonLink href="/">See all prints</ButtonLink>}
        >
          Items you add appear here.
        </EmptyState>
      </>
    );
  }

  const pieces = shown.reduce((sum, line) => sum + line.quantity, 0);
  const totalCents = shown.reduce((sum, line) => sum + line.priceCents * line.quantity, 0);
  return (
    <Ticket
      title="Order summary"
      reference={pieces === 1 ? '1 piece' : `${pieces} pieces`}
      className="max-w-4xl"
    >
      {refusal}
      <ul className="-mt-4">
        {shown.map((line) => (
          <CartLine
            key={line.id}
            line={line}
            currency={currency}
            action={post}
            send={send}
            refusal={refusalOf(line.id)}
            unsaved={state.unanswered?.get('id') === line.id ? state.unanswered : undefined}
          />
        ))}
      </ul>
      <p aria-live="polite" className="flex items-baseline gap-3 font-heading text-lg font-bold">
        Total <span aria-hidden="true" className="leader" />
        <Price priceCents={totalCents} currency={currency} />
      </p>
      <ButtonLink href="/checkout" className="justify-self-stretch sm:justify-self-end sm:min-w-56">
        Check out
      </ButtonLink>
    </Ticket>
  );
}
