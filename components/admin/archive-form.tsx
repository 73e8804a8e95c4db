import type { FormAction } from '@/app/_server/as-action';
import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/ui/submit-button';

/** Takes a product off the shelf for good. The question is asked first, by a summary that opens without a script. */
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
          Take <strong className="wrap-anywhere">{name}</strong> off the shelf? Old orders keep it.
          It cannot be put back.
        </p>
        <SubmitButton variant="danger" size="sm" pendingLabel="Archiving…">
          Yes, archive it
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
