'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** The submit button of the form around it; says so while the form is on its way. */
export function SubmitButton({
  children,
  pendingLabel,
  ...rest
}: Omit<ComponentProps<typeof Button>, 'pending' | 'type'> & {
  readonly pendingLabel?: string | undefined;
}) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      pending={pending}
      onClick={(event) => {
        // A disabled button would lose keyboard focus; a second press is swallowed instead.
        if (pending) event.preventDefault();
        else rest.onClick?.(event);
      }}
    >
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}
