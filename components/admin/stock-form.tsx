'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormHidden } from '@/components/form/form-fields';
import type { FormAction } from '@/components/form/form-state';
import { useSentField } from '@/components/form/sent-form';
import { SubmitButton } from '@/components/ui/submit-button';

/** The stock of one row of the list, changed in place: to a number, or by one with a sign. */
export function StockForm({
  action,
  productId,
  name,
  stock,
}: {
  readonly action: FormAction;
  readonly productId: string;
  readonly name: string;
  readonly stock: number;
}) {
  return (
    <ActionForm
      action={action}
      compact
      reasons={{ stock: 'Enter a number, or a change such as +5 or -2' }}
      className="grid grid-cols-[auto_auto] items-center justify-end gap-2"
    >
      <input type="hidden" name="id" value={productId} />
      <FormHidden name="was.stock" value={String(stock)} />
      <StockInput id={`${productId}-stock`} name={name} stock={stock} />
      <SubmitButton
        variant="quiet"
        size="sm"
        className="px-1!"
        aria-label={`Save stock of ${name}`}
      >
        Save
      </SubmitButton>
    </ActionForm>
  );
}

function StockInput({
  id,
  name,
  stock,
}: {
  readonly id: string;
  readonly name: string;
  readonly stock: number;
}) {
  const { typed, error } = useSentField('stock');
  return (
    <>
      {error && (
        <span id={`${id}-error`} className="order-last col-span-2 max-w-48 text-danger">
          {error}
        </span>
      )}
      <input
        id={id}
        name="stock"
        aria-label={`Stock of ${name}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        title="12 sets it, +5 or -2 changes it"
        defaultValue={typed ?? stock}
        className="figures h-10 w-20 rounded-sm border border-edge bg-surface px-2 text-right aria-invalid:border-2 aria-invalid:border-danger"
      />
    </>
  );
}
