import { Button } from '@/components/ui/button';

/** Said at a line whose change got no answer, with the way to send it again. */
export function Unsaved({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-x-4 text-sm font-medium text-danger">
      Not saved: we couldn't reach the shop.
      <Button type="button" variant="secondary" size="sm" onClick={onAgain}>
        Try again
      </Button>
    </p>
  );
}
