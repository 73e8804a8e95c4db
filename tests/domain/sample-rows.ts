import type BetterSqlite3 from 'better-sqlite3';

type Row = Readonly<Record<string, string | number>>;

const at = 1_795_000_000_000;
const user = { name: 'Ærø', password_hash: 'h', token_version: 3, created_at: at };
const product = {
  description: 'Two inks',
  category: 'posters',
  price_cents: 1250,
  stock: 5,
  image: '/art/posters/blue.svg',
  search_text: ' blue posters two inks',
  search_name: ' blue',
  created_at: at,
  updated_at: at,
  archived_at: at,
  version: 7,
};
const order = { access_key: 'k', total_cents: 2500, currency: 'EUR', created_at: at };

/**
 * Rows for every table that any version of the shop had, as SQLite keeps them; with what refers to a table
 * after it. A version gets the columns that it knows. Who adds a table or a column adds values for it here.
 */
const rows: Readonly<Record<string, readonly Row[]>> = {
  users: [
    { ...user, id: 'user_1', email: 'ana@example.com', role: 'shopper' },
    { ...user, id: 'user_2', email: 'owner@example.com', role: 'admin' },
  ],
  ended_sessions: [{ id: 'jti', expires_at: at }],
  api_keys: [
    {
      id: 'key_1',
      name: 'Stock',
      hash: 'h',
      scopes: '["orders:write"]',
      created_at: at,
      created_by: 'user_2',
      last_used_at: at,
      revoked_at: at,
    },
  ],
  category_totals: [{ category: 'maps', total: 3 }],
  search_words: [{ word: 'blue' }],
  products: [
    { ...product, seq: 4, id: 'prod_1', slug: 'blue', name: 'Blue', sort_name: 'blue' },
    { ...product, seq: 9, id: 'prod_2', slug: 'red', name: 'Red', sort_name: 'red' },
  ],
  sessions: [
    {
      id: 'tok_2',
      user_id: 'user_1',
      version: 1,
      kind: 'browser',
      agent: 'Firefox on Linux',
      network: '192.0.2.0/24',
      started_at: at,
      expires_at: at,
    },
  ],
  known_places: [{ user_id: 'user_1', kind: 'browser', hash: 'h', last_used_at: at }],
  stock_movements: [
    {
      product_id: 'prod_1',
      delta: -2,
      reason: 'order',
      reference: 'order_1',
      created_by: 'user_1',
      created_at: at,
    },
  ],
  catalog_changes: [{ slug: 'blue', scope: 'product', created_at: at }],
  carts: [
    { id: 'cart_1', user_id: 'user_1', created_at: at, updated_at: at },
    { id: 'cart_2', guest_id: 'guest', created_at: at, updated_at: at },
  ],
  cart_items: ['cart_1', 'cart_2'].flatMap((cart_id) =>
    ['prod_1', 'prod_2'].map((product_id) => {
      return { id: `${cart_id}-${product_id}`, cart_id, product_id, quantity: 2, created_at: at };
    }),
  ),
  orders: [
    { ...order, id: 'order_1', user_id: 'user_1', status: 'PAID', paid_at: at },
    {
      ...order,
      id: 'order_2',
      guest_id: 'guest',
      status: 'PENDING_PAYMENT',
      email: 'bob@example.com',
      shipping_address: '{"name":"Bob"}',
    },
  ],
  order_items: ['order_1', 'order_2'].map((order_id) => {
    const line = { position: 0, product_id: 'prod_1', name: 'Blue', price_cents: 1250 };
    return { ...line, order_id, quantity: 2 };
  }),
  payments: [
    {
      id: 'pay_1',
      order_id: 'order_1',
      provider: 'test',
      reference: 'r',
      amount_cents: 2500,
      currency: 'EUR',
      created_at: at,
    },
  ],
  idempotency_keys: [
    {
      owner: 'user_1',
      method: 'post',
      path: '/orders',
      key: 'k-1',
      fingerprint: 'f',
      status: 201,
      headers: '{}',
      body: '{}',
      bytes: 230,
      created_at: at,
    },
  ],
  idempotency_usage: [{ owner: 'user_1', answers: 1, bytes: 230 }],
};

/** The tables of a file and their columns, but for what SQLite and the migrator keep for themselves. */
export function tablesOf(db: BetterSqlite3.Database): Map<string, string[]> {
  const found = db
    .prepare<[], { table: string; column: string }>(
      `SELECT l.name AS "table", i.name AS "column"
       FROM pragma_table_list l JOIN pragma_table_info(l.name) i
       WHERE l.schema = 'main' AND l.type = 'table'
         AND l.name NOT IN ('sqlite_schema', 'sqlite_sequence', 'sqlite_stat1', '__drizzle_migrations')`,
    )
    .all();
  const tables = new Map<string, string[]>();
  for (const { table, column } of found) {
    tables.set(table, [...(tables.get(table) ?? []), column]);
  }
  return tables;
}

/** Fills every table of a file of any version. @throws Error for a table that there are no rows for */
export function fillEveryTable(db: BetterSqlite3.Database): void {
  const tables = tablesOf(db);
  for (const table of tables.keys()) {
    if (!rows[table]) throw new Error(`add rows of ${table} to sample-rows.ts`);
  }
  for (const [table, all] of Object.entries(rows)) {
    const known = tables.get(table);
    if (!known) continue;
    for (const row of all) {
      const columns = Object.keys(row).filter((column) => known.includes(column));
      const places = columns.map(() => '?').join(', ');
      const values = columns.map((column) => row[column]);
      db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`).run(...values);
    }
  }
}

/** Every row of these tables with these columns, in words that stay the same in another order. */
export function everyRow(
  db: BetterSqlite3.Database,
  tables: ReadonlyMap<string, readonly string[]>,
): string[] {
  const found = [...tables].flatMap(([table, columns]) => {
    const names = columns.map((column) => `"${column}"`).join(', ');
    const all = db.prepare(`SELECT ${names} FROM "${table}"`).all();
    return all.map((row) => `${table} ${JSON.stringify(row)}`);
  });
  return found.sort();
}
