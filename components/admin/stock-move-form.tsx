import { ActionForm } from '@/components/form/action-form';
import { FormField, FormSelect } from '@/components/form/form-fields';
import type { ProductFormProps } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

const reasons = [
  { value: 'restock', label: 'Restocked' },
  { value: 'returned', label: 'Returned' },
  { value: 'correction', label: 'Correction' },
];

/** Adds pieces to the stock or takes some away, whatever is sold meanwhile. */
export function StockMoveForm({ action, productId }: ProductFormProps) {
  return (
    <ActionForm
      action={action}
      errorFields={{ OUT_OF_STOCK: 'delta' }}
      reasons={{ delta: 'Enter a whole number other than 0, such as 20 or -2' }}
      className="mb-6 grid items-end gap-4 sm:grid-cols-[8rem_minmax(0,12rem)_auto]"
    >
      <input type="hidden" name="id" value={productId} />
      <FormField label="Add or remove" name="delta" inputClassName="figures" />
      <FormSelect label="Reason" name="reason" options={reasons} />
      <SubmitButton variant="secondary" pendingLabel="Saving…" className="justify-self-start">
        Change stock
      </SubmitButton>
    </ActionForm>
  );
}
