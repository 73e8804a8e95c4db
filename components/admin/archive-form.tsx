import { ActionForm } from '@/components/form/action-form';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';

/** Archives a product after a confirmation, which opens without JavaScript. */
export function ArchiveForm({
  action,
  productId,
  name,
}: {
  readonly action: FormAction;
  readonly productId: string;
  readonly name: string;
}) {
  return (
    <details className="max-w-2xl border-t border-line py-4">
      <summary className="text-sm font-semibold text-danger underline-offset-4 hover:underline">
        Archive this product
      </summary>
      <ActionForm action={action} className="mt-4 grid justify-items-start gap-4">
        <input type="hidden" name="id" value={productId} />
        <p className="text-sm">
          Archive <strong className="wrap-anywhere">{name}</strong>? It leaves the shop for good;
          past orders keep it.
        </p>
        <SubmitButton variant="danger" size="sm" pendingLabel="Archiving…">
          Yes, archive it
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
