'use client';

import { createContext, useContext } from 'react';
import { type FormAnswer, unsent } from './use-form-answer';

type Sent = { readonly answer: FormAnswer; readonly errors: Readonly<Record<string, string>> };

/** What the form around a field knows about itself after it was sent. */
export const SentForm = createContext<Sent>({ answer: unsent, errors: {} });

/** What was typed into a field, and what is wrong with it. */
export function useSentField(name: string): { typed: string | undefined; error?: string } {
  const { answer, errors } = useContext(SentForm);
  const error = errors[name];
  return { typed: answer.values[name], ...(error === undefined ? {} : { error }) };
}

/** Whether the form was sent and nobody knows whether it arrived. */
export function useIsUnanswered(): boolean {
  return useContext(SentForm).answer.unanswered !== undefined;
}
