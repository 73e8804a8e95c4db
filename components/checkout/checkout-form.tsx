'use client';

import { FreshForm } from '@/components/cart/fresh-form';
import { ActionForm } from '@/components/form/action-form';
import { FormField, FormSelect } from '@/components/form/form-fields';
import { FormKey } from '@/components/form/form-key';
import type { FormAction } from '@/components/form/form-state';
import type { SelectOption } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { Shortages, type ShortLine } from './shortages';
import { TotalChange } from './total-change';

const reasons = {
  email: 'Enter an e-mail address like name@example.com',
  'shippingAddress.name': 'Enter your name',
  'shippingAddress.line1': 'Enter your street and number',
  'shippingAddress.postalCode': 'Enter your postcode',
  'shippingAddress.city': 'Enter your city',
  'shippingAddress.country': 'Choose a country',
};

const titles = {
  VALIDATION_FAILED: 'Please check the highlighted fields',
  OUT_OF_STOCK: 'Some items sold out while you were shopping',
  TOTAL_CHANGED: 'Your total has changed',
};

function countryOptions(lines: string): SelectOption[] {
  const known = lines
    .split('\n')
    .map((line) => ({ value: line.slice(0, 2), label: line.slice(3) }));
  return [{ value: '', label: 'Choose a country' }, ...known];
}

/** Whom the order is for and where it goes. */
export function CheckoutForm({
  action,
  formKey,
  email,
  name,
  countries,
  shortLines,
  totalCents,
  currency,
}: {
  readonly action: FormAction;
  readonly formKey: string;
  /** What is known of somebody who is signed in. */
  readonly email: string | undefined;
  readonly name: string | undefined;
  /** Code and name, a line each. One text: as a list it would be half of what the page carries. */
  readonly countries: string;
  /** Lines that ask for more than there is. */
  readonly shortLines: readonly ShortLine[];
  /** What the order costs, as the page shows it: the order is made for this much and no other. */
  readonly totalCents: number;
  readonly currency: string;
}) {
  const isResolved = (code: string, sent: Readonly<Record<string, string>>) => {
    if (code === 'OUT_OF_STOCK') return shortLines.length === 0;
    // The form is only there while something is in the cart.
    if (code === 'CART_EMPTY') return true;
    return code === 'TOTAL_CHANGED' && sent.expectedTotalCents === String(totalCents);
  };
  return (
    <ActionForm
      action={action}
      changesCart
      isResolved={isResolved}
      reasons={reasons}
      titles={titles}
      explanations={{
        OUT_OF_STOCK: <Shortages lines={shortLines} />,
        TOTAL_CHANGED: <TotalChange totalCents={totalCents} currency={currency} />,
        IDEMPOTENCY_KEY_REUSED: 'Your order was placed with the details you sent first.',
      }}
      className="grid gap-8"
    >
      <FreshForm />
      <FormKey value={formKey} />
      <input type="hidden" name="expectedTotalCents" value={totalCents} />
      <fieldset className="grid gap-4">
        <legend className="mb-4 font-heading text-xl font-bold">Contact</legend>
        <FormField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={email}
        />
      </fieldset>
      <fieldset className="grid gap-4 sm:grid-cols-6">
        <legend className="mb-4 font-heading text-xl font-bold">Delivery address</legend>
        <FormField
          label="Name"
          name="shippingAddress.name"
          autoComplete="shipping name"
          defaultValue={name}
          maxLength={200}
          className="sm:col-span-6"
        />
        <FormField
          label="Street and number"
          name="shippingAddress.line1"
          autoComplete="shipping address-line1"
          maxLength={200}
          className="sm:col-span-6"
        />
        <FormField
          label="Flat, floor, company"
          name="shippingAddress.line2"
          autoComplete="shipping address-line2"
          optional
          maxLength={200}
          className="sm:col-span-6"
        />
        <FormField
          label="Postcode"
          name="shippingAddress.postalCode"
          autoComplete="shipping postal-code"
          maxLength={20}
          className="sm:col-span-2"
        />
        <FormField
          label="City"
          name="shippingAddress.city"
          autoComplete="shipping address-level2"
          maxLength={200}
          className="sm:col-span-4"
        />
        <FormSelect
          label="Country"
          name="shippingAddress.country"
          autoComplete="shipping country"
          options={countryOptions(countries)}
          className="sm:col-span-6"
        />
      </fieldset>
      <SubmitButton
        pendingLabel="Placing your order…"
        className="sm:min-w-56 sm:justify-self-start"
      >
        Continue to payment
      </SubmitButton>
    </ActionForm>
  );
}
