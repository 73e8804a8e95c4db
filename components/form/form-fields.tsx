'use client';

import { type ComponentProps, useId } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { useSentField } from './sent-form';

/**
 * The fields of the kit, with what was typed and what was wrong with it after the form was sent. Each has an
 * id of its own: Next.js keeps the pages one came from in the document, hidden, with fields of the same name.
 */
export function FormField(props: ComponentProps<typeof Field>) {
  const { typed, error } = useSentField(props.name);
  return <Field {...props} id={useId()} defaultValue={typed ?? props.defaultValue} error={error} />;
}

export function FormTextarea(props: ComponentProps<typeof Textarea>) {
  const { typed, error } = useSentField(props.name);
  return (
    <Textarea {...props} id={useId()} defaultValue={typed ?? props.defaultValue} error={error} />
  );
}

export function FormSelect(props: ComponentProps<typeof Select>) {
  const { typed, error } = useSentField(props.name);
  const chosen = typed ?? props.defaultValue;
  // React resets a form after its action, and a select to the first choice it was made with: it is made anew.
  return (
    <Select key={String(chosen)} {...props} id={useId()} defaultValue={chosen} error={error} />
  );
}

/** What goes along unseen: as the page has it, until the answer to the form has something newer. */
export function FormHidden({ name, value }: { readonly name: string; readonly value: string }) {
  return <input type="hidden" name={name} value={useSentField(name).typed ?? value} />;
}
