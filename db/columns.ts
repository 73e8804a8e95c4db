import { customType, integer, text } from 'drizzle-orm/sqlite-core';

/** The column types of the shop, and how SQLite stores each. */
export const c = {
  id: () => text(),
  /** Increases with every row, so that rows of one millisecond have an order. Never shown. */
  sequence: () => integer().primaryKey({ autoIncrement: true }),
  text: () => text(),
  /** An integer number of the smallest units of a currency: cents, yen, fils. */
  money: () => integer(),
  /** ISO 4217. Empty in rows older than this column, until the shop is opened again. */
  currency: () => text().notNull().default(''),
  integer: () => integer(),
  timestamp: customType<{ data: Date; driverData: number }>({
    dataType: () => 'integer',
    toDriver: (value) => value.getTime(),
    fromDriver: (value) => new Date(value),
  }),
  json: () => text({ mode: 'json' }),
};
