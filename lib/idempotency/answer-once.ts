import { createHash } from 'node:crypto';
import type { Session } from '@/db/database';
import { metrics } from '../metrics/metrics';
import { type DomainError, isDomainError } from '../shared/domain-error';
import type { Commit, KeyedRun } from '../shared/use-case';
import type { Shop } from '../shop';
import {
  inProgress,
  isDecided,
  keyReused,
  QUOTA,
  RETENTION_MS,
  type Reply,
  requireQuota,
  type Slot,
  TRUSTED_QUOTA,
} from './idempotency';
import * as store from './idempotency-store';
import { fingerprintsOf } from './payload';
import { runningIn } from './running';
import { openBody, sealBody } from './sealed-body';
import { findUsage } from './usage-store';

/** One request that may arrive more than once. */
export type Attempt<Result> = {
  readonly slot: Slot;
  readonly payload: unknown;
  /** Waits while the first request runs instead of being refused: a browser does not retry. */
  readonly waits?: true;
  /** Sent by an admin or with an API key, which have a larger quota. */
  readonly isTrusted?: boolean;
  /** The answer holds a secret, so it is encrypted at rest. */
  readonly isSecret?: true;
  /** Runs the use-case, which commits through `keyed`. */
  execute(keyed: KeyedRun<Result>): Promise<Result>;
  /** The answer to the result. */
  reply(result: Result): Reply | Promise<Reply>;
  /** The answer to a refusal of the work itself; without this, refusals are not kept. */
  refusal?(error: DomainError): Reply;
};

export type Answer = { readonly reply: Reply; readonly replayed: boolean };

/** Another process on the same database has answered meanwhile. */
class Answered extends Error {
  override readonly name = 'Answered';

  constructor(readonly reply: Reply) {
    super('answered already');
  }
}

/**
 * Answers a request once: the answer is written in the transaction of the effect, so that no crash leaves one
 * without the other, and is given again to whoever repeats the request.
 * @throws DomainError IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, RATE_LIMITED, and what the use-case refuses
 */
export async function answerOnce<Result>(shop: Shop, attempt: Attempt<Result>): Promise<Answer> {
  const running = runningIn(shop.db);
  const name = nameOf(attempt.slot);
  for (let first = running.get(name); first; first = running.get(name)) {
    if (!attempt.waits) throw inProgress();
    await first;
  }
  const answering = answer(shop, attempt).finally(() => running.delete(name));
  running.set(
    name,
    answering.catch(() => {}),
  );
  return answering;
}

async function answer<Result>(shop: Shop, attempt: Attempt<Result>): Promise<Answer> {
  const records = recordsOf(shop, attempt);
  const known = await shop.db.read(records.findOrRequireQuota);
  if (known) return replayed(known);
  try {
    return { reply: await workAndRecord(shop, attempt, records), replayed: false };
  } catch (error) {
    if (error instanceof Answered) return replayed(error.reply);
    throw error;
  }
}

function replayed(reply: Reply): Answer {
  metrics().replays.inc();
  return { reply, replayed: true };
}

async function workAndRecord<Result>(
  shop: Shop,
  attempt: Attempt<Result>,
  records: Records,
): Promise<Reply> {
  let kept: Reply | undefined;
  let isRefused = false;
  const commit: Commit<Result> = async ({ write, undo }) => {
    try {
      return await shop.db.write(async (session) => {
        await records.requireNone(session);
        const result = await write(session).catch((error: unknown) => {
          isRefused = isDomainError(error);
          throw error;
        });
        kept = await attempt.reply(result);
        await records.insert(session, kept);
        return result;
      });
    } catch (error) {
      // Unless the work itself said no, a repeat needs the charge: the gateway will answer with it again.
      if (isRefused) await undo?.();
      throw error;
    }
  };
  try {
    await attempt.execute({ commit, chargeKey: nameOf(attempt.slot) });
  } catch (error) {
    if (!attempt.refusal || !isDomainError(error) || !isDecided(error)) throw error;
    // A refusal has rolled back what was written, so its record is a write of its own.
    const refusal = attempt.refusal(error);
    await shop.db.write((session) => records.insert(session, refusal));
    return refusal;
  }
  if (!kept) throw new Error('only what changes something is answered once');
  return kept;
}

type Records = ReturnType<typeof recordsOf>;
type Asked = Pick<Attempt<never>, 'slot' | 'payload' | 'isSecret' | 'isTrusted'>;

/** What was answered to this request, and keeping it. */
function recordsOf({ secrets, now }: Shop, { slot, payload, isSecret, isTrusted }: Asked) {
  const fingerprints = fingerprintsOf(payload, secrets);
  const expiry = () => new Date(now().getTime() - RETENTION_MS);

  /** @throws DomainError IDEMPOTENCY_KEY_REUSED */
  async function find(session: Session): Promise<Reply | undefined> {
    const known = await store.findReply(session, slot);
    if (!known || known.createdAt < expiry()) return undefined;
    if (!fingerprints.includes(known.fingerprint)) throw keyReused();
    const { body } = known;
    return isSecret && body !== null ? { ...known, body: openBody(body, slot, secrets) } : known;
  }

  /** Before anything is done: what was charged for could not be taken back because of this. */
  async function findOrRequireQuota(session: Session): Promise<Reply | undefined> {
    const known = await find(session);
    if (known) return known;
    const used = await findUsage(session, slot.owner);
    requireQuota(used, isTrusted ? TRUSTED_QUOTA : QUOTA);
    return undefined;
  }

  async function requireNone(session: Session): Promise<void> {
    const known = await find(session);
    if (known) throw new Answered(known);
  }

  async function insert(session: Session, reply: Reply): Promise<void> {
    const [fingerprint = ''] = fingerprints;
    const { body } = reply;
    const sealed = isSecret && body !== null ? sealBody(body, slot, secrets) : body;
    const kept = { ...reply, body: sealed, fingerprint, createdAt: now() };
    if (!(await store.insertReply(session, slot, kept, expiry()))) await requireNone(session);
  }

  return { findOrRequireQuota, requireNone, insert };
}

/** A name for the slot: the same key of two callers has two. */
function nameOf({ owner, method, path, key }: Slot): string {
  const words = JSON.stringify([owner, method, path, key]);
  return createHash('sha256').update(words).digest('base64url');
}
