'use client';

import type { ComponentProps } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { useSentField } from './action-form';

/** The fields of the kit, with what was typed and what was wrong with it after the form was sent. */
export function FormField(props: ComponentProps<typeof Field>) {
  const { typed, error } = useSentField(props.name);
  return <Field {...props} defaultValue={typed ?? props.defaultValue} error={error} />;
}

export function FormTextarea(props: ComponentProps<typeof Textarea>) {
  const { typed, error } = useSentField(props.name);
  return <Textarea {...props} defaultValue={typed ?? props.defaultValue} error={error} />;
}

export function FormSelect(props: ComponentProps<typeof Select>) {
  const { typed, error } = useSentField(props.name);
  const chosen = typed ?? props.defaultValue;
  // React resets a form after its action, and a select to the first choice it was made with: it is made anew.
  return <Select key={String(chosen)} {...props} defaultValue={chosen} error={error} />;
}
