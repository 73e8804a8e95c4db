import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlLook, describedBy, FieldFrame, type FieldText } from './field-frame';

/** Several lines of text with label, hint and error. */
export function Textarea({
  label,
  name,
  id,
  hint,
  error,
  optional,
  labelHidden,
  className,
  ...textarea
}: FieldText & Omit<ComponentProps<'textarea'>, 'id' | 'name'>) {
  const text = { label, name, id, hint, error, optional, labelHidden };
  return (
    <FieldFrame {...text} className={className}>
      <textarea
        rows={5}
        {...textarea}
        {...describedBy(text)}
        className={classNames(controlLook, 'py-3')}
      />
    </FieldFrame>
  );
}
