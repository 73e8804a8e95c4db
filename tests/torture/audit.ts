import BetterSqlite3 from 'better-sqlite3';
import type { Journal, PlacedOrder } from './journal';

export type Stocked = { readonly id: string; readonly stock: number };
type Row = Record<string, string | number | null>;

/** Whatever was sold: that a database is whole and its books balance. What is wrong goes into the journal. */
export function auditLedger(file: string, initial: readonly Stocked[], journal: Journal): void {
  const db = new BetterSqlite3(file, { readonly: true });
  const rows = (query: string) => db.prepare<[], Row>(query).all();
  const none = (what: string, query: string) => {
    const found = rows(query);
    journal.expect(found.length === 0, `${what}: ${JSON.stringify(found.slice(0, 3))}`);
  };

  const broken = rows('PRAGMA integrity_check').filter((row) => row.integrity_check !== 'ok');
  journal.expect(broken.length === 0, `the database is broken: ${JSON.stringify(broken)}`);
  none('rows lead nowhere', 'PRAGMA foreign_key_check');
  none(
    'a total is not the sum of its lines',
    `SELECT o.id FROM orders o JOIN order_items i ON i.order_id = o.id
     GROUP BY o.id HAVING o.total_cents <> sum(i.price_cents * i.quantity)`,
  );
  none(
    'a paid order has not one payment of its total',
    `SELECT o.id FROM orders o LEFT JOIN payments p ON p.order_id = o.id
     GROUP BY o.id HAVING count(p.id) <> (o.status = 'PAID') OR p.amount_cents <> o.total_cents`,
  );
  none(
    'the movements of a stock do not add up to it',
    `SELECT p.id FROM products p LEFT JOIN stock_movements m ON m.product_id = p.id
     GROUP BY p.id HAVING p.stock <> coalesce(sum(m.delta), 0)`,
  );
  const shelf = rows(
    `SELECT p.id, p.stock, coalesce(sum(i.quantity), 0) AS ordered
     FROM products p LEFT JOIN order_items i ON i.product_id = p.id GROUP BY p.id`,
  );
  for (const { id, stock } of initial) {
    const now = shelf.find((row) => row.id === id);
    const sum = Number(now?.stock) + Number(now?.ordered);
    journal.expect(sum === stock, `${id}: of ${stock} pieces there are ${sum}`);
  }
  db.close();
}

/** Holds the orders against what was answered, when there is nobody left who waits for an answer. */
export function auditOrders(file: string, journal: Journal): void {
  const found = new Map(ordersIn(file).map((order) => [order.id, order]));
  const placed = journal.answered('order', 201).map(({ text }): PlacedOrder => JSON.parse(text));
  for (const { id, totalCents } of placed) {
    const order = found.get(id);
    journal.expect(order !== undefined, `${id} was answered and is gone`);
    if (order) journal.expect(order.totalCents === totalCents, `${id} has another total`);
  }
  // Each wish had one key, and all of them were answered: what else is there was made by a repeat.
  const extra = found.size - new Set(placed.map(({ id }) => id)).size;
  journal.expect(extra === 0, `${extra} orders are there that nobody was answered`);
  for (const { path } of journal.answered('pay', 200)) {
    const id = path.split('/').at(-1) ?? '';
    journal.expect(found.get(id)?.status === 'PAID', `${id} was paid and is not`);
  }
}

type FoundOrder = { readonly id: string; readonly totalCents: number; readonly status: string };

export function ordersIn(file: string): FoundOrder[] {
  const db = new BetterSqlite3(file, { readonly: true });
  const query = 'SELECT id, total_cents AS totalCents, status FROM orders';
  const found = db.prepare<[], FoundOrder>(query).all();
  db.close();
  return found;
}

/** The lines of everybody's cart, by the account's address. */
export function cartsIn(file: string): Map<string, Map<string, number>> {
  const db = new BetterSqlite3(file, { readonly: true });
  const lines = db
    .prepare<[], { email: string; productId: string; quantity: number }>(
      `SELECT u.email, i.product_id AS productId, i.quantity
       FROM cart_items i JOIN carts c ON c.id = i.cart_id JOIN users u ON u.id = c.user_id`,
    )
    .all();
  db.close();
  const carts = new Map<string, Map<string, number>>();
  for (const { email, productId, quantity } of lines) {
    const cart = carts.get(email) ?? new Map();
    carts.set(email, cart.set(productId, quantity));
  }
  return carts;
}
