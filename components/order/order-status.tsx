import { classNames } from '@/components/ui/class-names';

export type Status = 'PENDING_PAYMENT' | 'PAID';

const words: Record<Status, string> = { PENDING_PAYMENT: 'Waiting for payment', PAID: 'Paid' };

/** Where an order stands, in words and, for whoever talks to the API too, by the name it has there. */
export function OrderStatus({
  status,
  className,
}: {
  readonly status: Status;
  readonly className?: string | undefined;
}) {
  return (
    <span
      data-status={status}
      title={status}
      className={classNames(
        'inline-block border px-2 py-0.5 text-sm font-semibold whitespace-nowrap',
        status === 'PAID' ? 'border-ok bg-ok-wash text-ok' : 'border-edge bg-wash text-ink',
        className,
      )}
    >
      {words[status]}
    </span>
  );
}
