import { createHmac } from 'node:crypto';
import { type Caller, callerId } from './caller';
import { isDomainError } from './domain-error';

/** What it was about, by ids. `email` is kept as a keyed hash, in `account`. */
export type About = Readonly<Record<string, string | undefined>>;

/** Something that whoever looks for an attack wants to know. It holds no secret, no name and no address. */
export type SecurityEvent = {
  /** The use-case. */
  readonly what: string;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
  /** The id of the account, key or guest that asked. */
  readonly who?: string | undefined;
  /** Where it came from, as a keyed hash: the same for the same address, and it cannot be read back. */
  readonly from?: string | undefined;
  readonly requestId: string;
  readonly about?: About;
};

/** Whose request it is, and where events go. */
type Source = {
  readonly shop: {
    readonly secrets: readonly string[];
    recordSecurity(event: SecurityEvent): void;
  };
  readonly caller: Caller;
  readonly requestId: string;
  readonly address?: string | undefined;
};

/** Records what came of it. */
export function recordEvent(source: Source, what: string, outcome: string, about?: About): void {
  const { shop, caller, requestId, address } = source;
  const keyed = (kind: string, text: string | undefined) =>
    text &&
    createHmac('sha256', shop.secrets[0] ?? '')
      .update(`${kind} ${text}`)
      .digest('base64url')
      .slice(0, 16);
  const { email, ...ids } = about ?? {};
  const account = keyed('account', email);
  shop.recordSecurity({
    what,
    outcome,
    who: callerId(caller),
    from: keyed('from', address),
    requestId,
    ...(about && { about: account ? { account, ...ids } : ids }),
  });
}

/** Records an error that says that the caller may not do this; of a use-case that is `audited`, any refusal. */
export function recordRefusal(source: Source, what: string, error: unknown, audited?: About): void {
  if (!isDomainError(error)) return;
  const isNews = audited && error.kind !== 'invalid' && error.kind !== 'unavailable';
  if (error.kind === 'forbidden' || isNews) recordEvent(source, what, error.code, audited);
}
