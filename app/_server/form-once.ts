import { type Attempt, answerOnce } from '@/lib/idempotency/answer-once';
import type { Reply, Slot } from '@/lib/idempotency/idempotency';
import { type Caller, callerId } from '@/lib/shared/caller';
import { DomainError, isDomainError } from '@/lib/shared/domain-error';
import { newSecret } from '@/lib/shared/ids';
import type { KeyedRun } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';

/** The name of the hidden field that makes a form one that is done once. */
const FIELD = 'formKey';

/** The value of that field: another one each time a form is shown. */
export function newFormKey(): string {
  return newSecret();
}

/** How a form is done once, however often it is sent: by a double click, a reload, or a way back. */
export type Once = {
  /** The page of the form. */
  readonly page: string;
  /** What has to be the same in a form that is sent again; everything, when left out. */
  payload?(form: FormData): unknown;
  /** Whom the form belongs to where nobody is known to have sent it. */
  owner?(form: FormData): string | undefined;
};

/** The slot of a form that was sent; undefined for one without a key, or from nobody. */
export function slotOfForm(once: Once, caller: Caller, form: FormData): Slot | undefined {
  const key = form.get(FIELD);
  const owner = callerId(caller) ?? once.owner?.(form);
  if (typeof key !== 'string' || !/^\w{1,255}$/.test(key) || owner === undefined) return undefined;
  return { owner, method: 'form', path: once.page, key };
}

/** Runs a use-case for a form once. @returns where it leads */
export async function redirectOnce<Result>(
  shop: Shop,
  slot: Slot,
  payload: unknown,
  execute: (keyed: KeyedRun<Result>) => Promise<Result>,
  redirectTo: (result: Result) => Promise<string> | string,
): Promise<string> {
  const reply = async (result: Result) => {
    return { status: 303, headers: { location: await redirectTo(result) }, body: null };
  };
  const { headers } = await runOnce(shop, { slot, payload, execute, reply });
  return headers.location ?? '/';
}

/** Runs a use-case for a form once. @returns what it says */
export async function messageOnce<Result>(
  shop: Shop,
  slot: Slot,
  payload: unknown,
  execute: (keyed: KeyedRun<Result>) => Promise<Result>,
  message: (result: Result) => string,
): Promise<string> {
  const reply = (result: Result) => ({ status: 200, headers: {}, body: message(result) });
  const { body } = await runOnce(shop, { slot, payload, execute, reply });
  return body ?? '';
}

/** Runs a use-case for a form once. @returns the secret that it tells, the same for a form that is sent again */
export async function revealOnce<Result>(
  shop: Shop,
  slot: Slot,
  payload: unknown,
  execute: (keyed: KeyedRun<Result>) => Promise<Result>,
  reveal: (result: Result) => string,
): Promise<string> {
  const reply = (result: Result) => ({ status: 200, headers: {}, body: reveal(result) });
  const { body } = await runOnce(shop, { slot, payload, execute, reply, isSecret: true });
  return body ?? '';
}

/** Refusals are not kept: people correct the form and send it again. */
async function runOnce<Result>(shop: Shop, attempt: Attempt<Result>): Promise<Reply> {
  try {
    return (await answerOnce(shop, { ...attempt, waits: true })).reply;
  } catch (error) {
    throw toFormError(error);
  }
}

function toFormError(error: unknown): unknown {
  if (!isDomainError(error) || error.code !== 'IDEMPOTENCY_KEY_REUSED') return error;
  return new DomainError(error.kind, error.code, 'This form was sent before, with other details');
}
