import { Notice } from '@/components/ui/notice';

/** Said by a form that was sent and got no answer. */
export function Unanswered() {
  return (
    <div tabIndex={-1} data-refusal="UNANSWERED" className="col-span-full outline-none">
      <Notice tone="error" title="We couldn't reach the shop">
        Everything you entered is still here. Check your connection and try again.
      </Notice>
    </div>
  );
}
