import { customType, integer, text } from 'drizzle-orm/sqlite-core';

/** The kinds of column the shop knows. A table says what a value is; this file says how SQLite keeps it. */
export const c = {
  id: () => text(),
  /** Counts up with every row: what came later, also within one millisecond. Never shown to anyone. */
  sequence: () => integer().primaryKey({ autoIncrement: true }),
  text: () => text(),
  /** An integer number of the smallest units of a currency: cents, yen, fils. */
  money: () => integer(),
  /** ISO 4217. Empty in a row of before there was this column, until the shop is opened again. */
  currency: () => text().notNull().default(''),
  integer: () => integer(),
  timestamp: customType<{ data: Date; driverData: number }>({
    dataType: () => 'integer',
    toDriver: (value) => value.getTime(),
    fromDriver: (value) => new Date(value),
  }),
  json: () => text({ mode: 'json' }),
};
