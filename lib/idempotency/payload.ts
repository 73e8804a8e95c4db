import { createHmac } from 'node:crypto';
import { badFields } from '../shared/domain-error';

/** Deeper than any payload that the shop takes, and shallower than the stack. */
const MAX_DEPTH = 50;

/**
 * The same text for payloads that are the same as JSON values, whatever the order of their members, their
 * spaces, and how a number or a character was written.
 * @throws DomainError VALIDATION_FAILED for one that is nested too deeply
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth > MAX_DEPTH) throw badFields([{ path: '', reason: 'Nested too deeply' }]);
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  }
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

/**
 * What is kept of a payload to compare others with, by each signing secret: the first is to be written, any
 * of them may have been. Keyed, because a payload may hold a password that a plain hash would let one guess.
 */
export function fingerprintsOf(payload: unknown, secrets: readonly string[]): readonly string[] {
  const text = canonicalJson(payload);
  return secrets.map((secret) => {
    const key = createHmac('sha256', secret).update('idempotency: payload').digest();
    return createHmac('sha256', key).update(text).digest('base64url');
  });
}
