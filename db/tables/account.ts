import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { c } from '../columns';

export const users = sqliteTable(
  'users',
  {
    id: c.id().primaryKey(),
    email: c.text().notNull(),
    name: c.text().notNull(),
    role: c.text().$type<'shopper' | 'admin'>().notNull(),
    passwordHash: c.text().notNull(),
    /** Raised to end every session and token of the account: a token carries the one it was issued under. */
    tokenVersion: c.integer().notNull().default(0),
    createdAt: c.timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('users_email').on(t.email),
    check('users_role', sql`${t.role} IN ('shopper', 'admin')`),
  ],
);

/** Sessions that were started: one row for each sign-in, of a browser or of the API. */
export const sessions = sqliteTable(
  'sessions',
  {
    /** The `jti` of its tokens. */
    id: c.id().primaryKey(),
    userId: c
      .id()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The account's `tokenVersion` then: with another one it has ended. */
    version: c.integer().notNull(),
    kind: c.text().$type<'browser' | 'api'>().notNull(),
    /** The program, such as `Firefox on Linux`. */
    agent: c.text(),
    /** The network that it came from, never the whole address. */
    network: c.text(),
    startedAt: c.timestamp().notNull(),
    expiresAt: c.timestamp().notNull(),
  },
  (t) => [
    index('sessions_user').on(t.userId, t.startedAt, t.id),
    index('sessions_start').on(t.startedAt, t.id),
    index('sessions_expiry').on(t.expiresAt),
  ],
);

/** Browsers and addresses that an account logged in from. Wrong logins elsewhere do not keep them out. */
export const knownClients = sqliteTable(
  'known_places',
  {
    userId: c
      .id()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: c.text().$type<'browser' | 'address'>().notNull(),
    /** Of a browser's cookie or of an address: neither can be read from here. */
    hash: c.text().notNull(),
    lastUsedAt: c.timestamp().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind, t.hash] }),
    index('known_places_age').on(t.lastUsedAt),
  ],
);

/** Browser sessions that were signed out before their token's own end. */
export const endedSessions = sqliteTable(
  'ended_sessions',
  {
    /** The token's `jti`. */
    id: c.id().primaryKey(),
    /** When the token would have ended: the row is of no use afterwards. */
    expiresAt: c.timestamp().notNull(),
  },
  (t) => [index('ended_sessions_expiry').on(t.expiresAt)],
);

/** What programs of third parties call with. The key itself is kept nowhere. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    seq: c.sequence(),
    id: c.id().notNull().unique(),
    name: c.text().notNull(),
    /** SHA-256 of the key. */
    hash: c.text().notNull(),
    scopes: c.json().notNull(),
    createdAt: c.timestamp().notNull(),
    /** Who made it: an account or another key. */
    createdBy: c.text().notNull(),
    lastUsedAt: c.timestamp(),
    revokedAt: c.timestamp(),
  },
  (t) => [uniqueIndex('api_keys_hash').on(t.hash)],
);
