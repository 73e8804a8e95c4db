import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlLook, describedBy, FieldFrame, type FieldText } from './field-frame';

/** A one-line input with its label, hint and error. */
export function Field({
  label,
  name,
  id,
  hint,
  error,
  optional,
  labelHidden,
  className,
  inputClassName,
  ...input
}: FieldText & { readonly inputClassName?: string | undefined } & Omit<
    ComponentProps<'input'>,
    'id' | 'name'
  >) {
  const text = { label, name, id, hint, error, optional, labelHidden };
  return (
    <FieldFrame {...text} className={className}>
      <input
        type="text"
        {...input}
        {...describedBy(text)}
        className={classNames(controlLook, 'h-12', inputClassName)}
      />
    </FieldFrame>
  );
}
