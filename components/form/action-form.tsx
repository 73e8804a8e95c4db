'use client';

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useEffect,
  useRef,
  useState,
} from 'react';
import { announceCartChange } from '@/components/cart/cart-change';
import { Notice } from '@/components/ui/notice';
import type { FormAction, FormState } from './form-state';
import { SentForm } from './sent-form';
import { Unanswered } from './unanswered';
import { type FormAnswer, unsent, useFormAnswer } from './use-form-answer';
import { useOnReturn } from './use-on-return';

/** What a page says instead of the words that a program gets, by the code of the refusal. */
const forPeople: Readonly<Record<string, string>> = {
  VALIDATION_FAILED: 'Please check the highlighted fields',
};

/**
 * A form that posts to a server action, with and without JavaScript, and shows what the action refused:
 * next to its field where there is one, above the form otherwise. Validation is left to the action alone,
 * so that everybody reads the same words. What it said is gone when somebody comes back to the page.
 */
export function ActionForm({
  action,
  errorFields = {},
  reasons = {},
  titles = forPeople,
  explanations = {},
  isResolved,
  changesCart = false,
  compact = false,
  secretTitle,
  className,
  children,
}: {
  readonly action: FormAction;
  /** The field that a refusal belongs to, by its code. */
  readonly errorFields?: Readonly<Record<string, string>> | undefined;
  /** What a refused field should have been, by its name. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
  /** What a refusal is called here, by its code. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** More about a refusal, by its code. */
  readonly explanations?: Readonly<Record<string, ReactNode>> | undefined;
  /** Whether what was refused would not be any more, as the page is now. */
  readonly isResolved?: ((code: string, sent: FormState['values']) => boolean) | undefined;
  readonly changesCart?: boolean | undefined;
  /** So short that an error next to its field says enough. */
  readonly compact?: boolean | undefined;
  /** What a secret that the form made is introduced with. */
  readonly secretTitle?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const { posted, post, answer, send } = useFormAnswer(action);
  const [dismissed, setDismissed] = useState<FormAnswer>();
  const taken = useRef<FormAnswer>(unsent);
  const form = useRef<HTMLFormElement>(null);
  useOnReturn(() => setDismissed(answer));

  const current: FormAnswer =
    answer === dismissed && !answer.unanswered ? { values: answer.values } : answer;
  const { ok, revealed: secret, fields = {}, values, unanswered } = current;
  const error =
    current.error && !isResolved?.(current.error.code, values) ? current.error : undefined;

  const errors: Record<string, string> = {};
  const own = error?.code === 'VALIDATION_FAILED' ? reasons : {};
  for (const [name, reason] of Object.entries(fields)) errors[name] = own[name] ?? reason;
  const errorField = error && errorFields[error.code];
  if (errorField) errors[errorField] = error.message;

  useEffect(() => {
    // Once for each answer: effects also run when a hidden page is shown again.
    if (answer === taken.current) return;
    taken.current = answer;
    // The fields show what the answer says; without one they show what was typed.
    if (answer !== posted && !answer.unanswered) form.current?.reset();
    if (changesCart && !answer.unanswered) announceCartChange();
    const place =
      answer.ok || answer.revealed ? '[data-revealed]' : '[aria-invalid=true], [data-refusal]';
    form.current?.querySelector<HTMLElement>(place)?.focus();
  }, [answer, posted, changesCart]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const typed = new FormData(event.currentTarget, submitter);
    startTransition(() => send(typed));
  }

  return (
    <SentForm value={{ answer, errors }}>
      <form ref={form} action={post} onSubmit={onSubmit} noValidate className={className}>
        {unanswered && <Unanswered />}
        {error && !errorField && !(compact && Object.keys(fields).length > 0) && (
          <div tabIndex={-1} data-refusal={error.code} className="col-span-full outline-none">
            <Notice tone="error" title={titles[error.code] ?? error.message}>
              {explanations[error.code]}
            </Notice>
          </div>
        )}
        {secret && (
          <div tabIndex={-1} data-revealed className="col-span-full outline-none">
            <Notice tone="ok" title={secretTitle}>
              <code className="mt-2 block select-all text-base text-ink wrap-anywhere">
                {secret}
              </code>
            </Notice>
          </div>
        )}
        {children}
        {ok && <Notice tone="ok">{ok}</Notice>}
      </form>
    </SentForm>
  );
}
