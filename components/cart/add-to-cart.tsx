import Link from 'next/link';
import { ActionForm } from '@/components/form/action-form';
import { FormKey } from '@/components/form/form-key';
import type { ProductFormProps } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { QuantityField } from './quantity-field';

/** How many, and into the cart. */
export function AddToCart({ action, productId }: ProductFormProps) {
  return (
    <ActionForm
      action={action}
      compact
      changesCart
      errorFields={{ MAX_QUANTITY_EXCEEDED: 'quantity' }}
      reasons={{ quantity: 'Choose a quantity from 1 to 99' }}
      explanations={{
        PRODUCT_NOT_FOUND: 'This product is no longer for sale.',
        IDEMPOTENCY_KEY_REUSED: 'What you sent first is in your cart.',
      }}
      className="grid gap-4 border-t border-line pt-6"
    >
      <FormKey />
      <input type="hidden" name="productId" value={productId} />
      <div className="flex flex-wrap items-start gap-3">
        <QuantityField />
        <SubmitButton pendingLabel="Adding…" className="min-w-48 flex-1 sm:flex-none">
          Add to cart
        </SubmitButton>
      </div>
      <Link href="/cart" className="text-link justify-self-start text-sm">
        View cart
      </Link>
    </ActionForm>
  );
}
