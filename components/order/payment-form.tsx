import { ActionForm } from '@/components/form/action-form';
import { FormField } from '@/components/form/form-fields';
import { FormKey } from '@/components/form/form-key';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatMoney } from '@/lib/shared/money';

/** Pays an order by card. The number is never shown again: a refused form comes back without it. */
export function PaymentForm({
  action,
  formKey,
  orderId,
  accessKey,
  totalCents,
  currency,
}: {
  readonly action: FormAction;
  readonly formKey: string;
  readonly orderId: string;
  /** The key of the link that the page was opened with. */
  readonly accessKey: string | undefined;
  readonly totalCents: number;
  readonly currency: string;
}) {
  return (
    <ActionForm
      action={action}
      compact
      errorFields={{ PAYMENT_DECLINED: 'cardNumber' }}
      reasons={{ cardNumber: 'Check the card number' }}
      explanations={{ ALREADY_PAID: 'Load this page again to see the receipt.' }}
      className="grid gap-4"
    >
      <FormKey value={formKey} />
      <input type="hidden" name="id" value={orderId} />
      {accessKey && <input type="hidden" name="key" value={accessKey} />}
      <FormField
        label="Card number"
        name="cardNumber"
        inputMode="numeric"
        autoComplete="cc-number"
        maxLength={40}
        hint="This shop takes test cards only: 4242 4242 4242 4242 pays, 4000 0000 0000 0002 is declined."
        inputClassName="figures"
      />
      <SubmitButton pendingLabel="Paying…">Pay {formatMoney(totalCents, currency)}</SubmitButton>
    </ActionForm>
  );
}
