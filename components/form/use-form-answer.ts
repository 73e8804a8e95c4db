'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';
import type { FormAction, FormState } from './form-state';

export const unsent: FormState = { values: {} };

/** What came of a form. `unanswered` is one that was sent and may have arrived: nobody knows. */
export type FormAnswer = FormState & { readonly unanswered?: FormData };

/**
 * The state of a form that posts to a server action. `post` is for browsers without JavaScript, where the page
 * comes back with the answer; `send` for those with it. There a request without an answer is an answer too,
 * so that it shows in the form and not in the place of the page.
 */
export function useFormAnswer(action: FormAction) {
  const [posted, post] = useActionState(action, unsent);
  const [answer, send] = useActionState<FormAnswer, FormData>(async (previous, form) => {
    try {
      return await action(unsent, form);
    } catch (error) {
      // A redirect is thrown as well.
      unstable_rethrow(error);
      return { values: previous.values, unanswered: form };
    }
  }, posted);
  return { posted, post, answer, send };
}
