'use client';

import Link from 'next/link';
import type { FormEvent } from 'react';
import { ProductPicture } from '@/components/catalog/product-picture';
import { Button } from '@/components/ui/button';
import { Price } from '@/components/ui/price';
import { QuantityStepper } from '@/components/ui/quantity-stepper';
import { Unsaved } from './unsaved';

export interface CartLineData {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly image: string;
  readonly priceCents: number;
  readonly quantity: number;
  /** Pieces that could be bought now. */
  readonly available: number;
}

/** One line of the job ticket. Its one form sets the quantity or removes the line. */
export function CartLine({
  line,
  currency,
  action,
  send,
  refusal,
  unsaved,
}: {
  readonly line: CartLineData;
  readonly currency: string;
  /** Where the form goes without JavaScript. */
  readonly action: (form: FormData) => void;
  /** Where it goes with it. */
  readonly send: (form: FormData) => void;
  /** Why the last change of this line was not made. */
  readonly refusal: string | undefined;
  /** A change of this line that got no answer. */
  readonly unsaved: FormData | undefined;
}) {
  const { id, slug, name, image, priceCents, quantity, available } = line;
  const noteId = `${id}-note`;
  const missing = available < quantity;
  const wanted = Number(unsaved?.get('quantity') ?? quantity);
  const remark =
    refusal ?? (available === 0 ? 'Sold out. Remove it to continue.' : `Only ${available} left`);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    send(new FormData(event.currentTarget, submitter));
  }

  function onQuantityChange(wanted: number) {
    const form = new FormData();
    form.set('id', id);
    form.set('quantity', String(wanted));
    send(form);
  }

  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-4 border-b border-line py-4 sm:grid-cols-[5.5rem_minmax(0,1fr)_auto] sm:gap-6">
      <ProductPicture src={image} drawn={`/art/other/${slug}.svg`} alt="" className="self-start" />
      <div className="grid content-start gap-2">
        <h3 className="font-text text-base font-semibold tracking-normal wrap-anywhere">
          <Link
            href={`/products/${slug}`}
            className="underline-offset-4 hover:text-spot hover:underline"
          >
            {name}
          </Link>
        </h3>
        <p className="text-sm text-muted">
          <Price priceCents={priceCents} currency={currency} /> each
        </p>
        <form
          action={action}
          onSubmit={onSubmit}
          noValidate
          className="flex flex-wrap items-center gap-x-4 gap-y-2"
        >
          <input type="hidden" name="id" value={id} />
          <QuantityStepper
            id={`${id}-quantity`}
            label={`Quantity of ${name}`}
            defaultValue={wanted}
            invalid={refusal !== undefined}
            describedBy={refusal || missing ? noteId : undefined}
            onQuantityChange={onQuantityChange}
          />
          <Button variant="secondary" size="sm" className="scripted:hidden">
            Update
          </Button>
          <Button
            name="remove"
            value="yes"
            variant="quiet"
            size="sm"
            className="px-0!"
            aria-label={`Remove ${name}`}
          >
            Remove
          </Button>
        </form>
        {(refusal || missing) && (
          <p id={noteId} className="text-sm font-medium text-danger">
            {remark}
          </p>
        )}
        {unsaved && <Unsaved onAgain={() => send(unsaved)} />}
      </div>
      <p className="figures col-start-2 text-right font-semibold sm:col-start-3">
        <span className="sr-only">Together </span>
        <Price priceCents={priceCents * quantity} currency={currency} />
      </p>
    </li>
  );
}
