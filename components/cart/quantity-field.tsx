'use client';

import { useSentField } from '@/components/form/sent-form';
import { QuantityStepper } from '@/components/ui/quantity-stepper';

/** How many to add, with the reason when that number was refused. */
export function QuantityField() {
  const { typed, error } = useSentField('quantity');
  return (
    <div className="grid gap-1">
      <QuantityStepper
        defaultValue={typed ? Number(typed) : 1}
        invalid={error !== undefined}
        describedBy={error && 'quantity-error'}
      />
      {error && (
        <p id="quantity-error" className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
