import Link from 'next/link';
import type { FormAction } from '@/app/_server/as-action';
import { ActionForm } from '@/components/form/action-form';
import { FormField, FormSelect } from '@/components/form/form-fields';
import type { SelectOption } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { Shortages, type ShortLine } from './shortages';

/** Whom the order is for and where it goes. */
export function CheckoutForm({
  action,
  formKey,
  email,
  name,
  countries,
  shortLines,
}: {
  readonly action: FormAction;
  readonly formKey: string;
  /** What is known of somebody who is signed in. */
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly countries: readonly SelectOption[];
  /** Lines that ask for more than there is. */
  readonly shortLines: readonly ShortLine[];
}) {
  return (
    <ActionForm
      action={action}
      changesCart
      reasons={{ 'shippingAddress.country': 'Choose a country' }}
      explanations={{
        OUT_OF_STOCK: <Shortages lines={shortLines} />,
        IDEMPOTENCY_KEY_REUSED: 'The order is placed, with what was sent first.',
        CART_EMPTY: (
          <Link href="/" className="underline">
            See all prints
          </Link>
        ),
      }}
      className="grid gap-8"
    >
      <input type="hidden" name="formKey" value={formKey} />
      <fieldset className="grid gap-4">
        <legend className="mb-4 font-heading text-xl font-bold">Contact</legend>
        <FormField
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          hint="Where the receipt goes."
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
          options={countries}
          className="sm:col-span-6"
        />
      </fieldset>
      <div className="grid gap-3 sm:flex sm:items-center sm:gap-6">
        <SubmitButton pendingLabel="Placing the order…" className="min-w-56">
          Place order
        </SubmitButton>
        <p className="text-sm text-muted">You pay on the next page.</p>
      </div>
    </ActionForm>
  );
}
