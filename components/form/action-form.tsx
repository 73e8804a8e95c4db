'use client';

import {
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react';
import type { FormAction } from '@/app/_server/as-action';
import type { FormState } from '@/app/_server/form-state';
import { announceCartChange } from '@/components/cart/cart-change';
import { Notice } from '@/components/ui/notice';

const unsent: FormState = { values: {} };

/** What a page says instead of the words that a program gets, by the code of the refusal. */
const forPeople: Readonly<Record<string, string>> = {
  VALIDATION_FAILED: 'Please check the highlighted fields',
};

type Sent = { readonly values: FormState['values']; readonly errors: Record<string, string> };

const SentForm = createContext<Sent>({ values: {}, errors: {} });

/** What the form around a field knows about it after it was sent. */
export function useSentField(name: string): { typed: string | undefined; error?: string } {
  const { values, errors } = useContext(SentForm);
  const error = errors[name];
  return { typed: values[name], ...(error === undefined ? {} : { error }) };
}

/**
 * A form that posts to a server action, with and without JavaScript, and shows what the action refused:
 * next to its field where there is one, above the form otherwise. Validation is left to the action alone,
 * so that everybody reads the same words.
 */
export function ActionForm({
  action,
  errorFields = {},
  reasons = {},
  titles = forPeople,
  explanations = {},
  isSettled,
  changesCart = false,
  compact = false,
  told,
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
  readonly isSettled?: ((code: string, sent: FormState['values']) => boolean) | undefined;
  readonly changesCart?: boolean | undefined;
  /** So short that an error next to its field says enough. */
  readonly compact?: boolean | undefined;
  /** What a secret that the form made is introduced with. */
  readonly told?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const [state, submit] = useActionState(action, unsent);
  const form = useRef<HTMLFormElement>(null);
  const { ok, fields = {}, values } = state;
  const error = state.error && !isSettled?.(state.error.code, values) ? state.error : undefined;

  const errors: Record<string, string> = {};
  for (const [name, reason] of Object.entries(fields)) errors[name] = reasons[name] ?? reason;
  const errorField = error && errorFields[error.code];
  if (errorField) errors[errorField] = error.message;

  useEffect(() => {
    if (state === unsent) return;
    if (changesCart) announceCartChange();
    const news = state.error ? '[aria-invalid=true], [data-refusal]' : '[data-told]';
    form.current?.querySelector<HTMLElement>(news)?.focus();
  }, [state, changesCart]);

  return (
    <SentForm value={{ values, errors }}>
      <form ref={form} action={submit} noValidate className={className}>
        {error && !errorField && !(compact && Object.keys(fields).length > 0) && (
          <div tabIndex={-1} data-refusal={error.code} className="col-span-full outline-none">
            <Notice tone="error" title={titles[error.code] ?? error.message}>
              {explanations[error.code]}
            </Notice>
          </div>
        )}
        {state.told && (
          <div tabIndex={-1} data-told className="col-span-full outline-none">
            <Notice tone="ok" title={told}>
              <code className="mt-2 block select-all text-base text-ink wrap-anywhere">
                {state.told}
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
