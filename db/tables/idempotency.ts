import { index, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { c } from '../columns';

/** What was answered to a request that carried a key, so that the same request gets the same answer. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    seq: c.sequence(),
    owner: c.text().notNull(),
    method: c.text().notNull(),
    path: c.text().notNull(),
    key: c.text().notNull(),
    /** Of the payload as a JSON value: another payload under the same key is a mistake. */
    fingerprint: c.text().notNull(),
    status: c.integer().notNull(),
    headers: c.json().notNull(),
    body: c.text(),
    /** How much room it takes, near enough. */
    bytes: c.integer().notNull().default(0),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('idempotency_keys_slot').on(t.owner, t.method, t.path, t.key),
    index('idempotency_keys_age').on(t.createdAt),
  ],
);

/** The sums of what is kept for each owner of keys, so that nothing has to be counted for each request. */
export const idempotencyUsage = sqliteTable('idempotency_usage', {
  owner: c.text().primaryKey(),
  answers: c.integer().notNull(),
  bytes: c.integer().notNull(),
});
