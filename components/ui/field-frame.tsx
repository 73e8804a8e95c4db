import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface FieldText {
  readonly label: string;
  readonly name: string;
  /** Needed only when two forms on one page use the same name. */
  readonly id?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Says "optional" next to the label; every other field is required. */
  readonly optional?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
}

/** What every control needs to be tied to its label, hint and error. */
export function describedBy({ name, id = name, hint, error }: FieldText) {
  const described = classNames(hint && `${id}-hint`, error && `${id}-error`);
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

export const controlLook =
  'w-full rounded-sm border border-edge bg-surface px-3 text-base text-ink placeholder:text-muted ' +
  'transition-colors hover:border-ink aria-invalid:border-danger aria-invalid:border-2';

export function FieldFrame({
  label,
  name,
  id = name,
  hint,
  error,
  optional,
  labelHidden,
  className,
  children,
}: FieldText & { readonly className?: string | undefined; readonly children: ReactNode }) {
  return (
    <div className={classNames('grid content-start gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-semibold'}>
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="flex gap-2 text-sm font-medium text-danger">
          <span aria-hidden="true" className="font-heading font-bold">
            !
          </span>
          {error}
        </p>
      )}
    </div>
  );
}
