import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlLook, describedBy, FieldFrame, type FieldText } from './field-frame';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A choice from a list with label, hint and error. */
export function Select({
  label,
  name,
  id,
  hint,
  error,
  optional,
  labelHidden,
  className,
  options,
  ...select
}: FieldText & { readonly options: readonly SelectOption[] } & Omit<
    ComponentProps<'select'>,
    'id' | 'name' | 'children'
  >) {
  const text = { label, name, id, hint, error, optional, labelHidden };
  return (
    <FieldFrame {...text} className={className}>
      <select
        {...select}
        {...describedBy(text)}
        className={classNames(controlLook, 'h-12 cursor-pointer')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
