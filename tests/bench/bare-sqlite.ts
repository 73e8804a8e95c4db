import BetterSqlite3 from 'better-sqlite3';
import { newId, newSecret } from '@/lib/shared/ids';
import type { DemoData } from './demo-data';

const LINES = `SELECT i.id, i.product_id AS productId, i.quantity, p.slug, p.name, p.image,
    p.price_cents AS priceCents, p.stock
  FROM cart_items i JOIN carts c ON c.id = i.cart_id JOIN products p ON p.id = i.product_id
  WHERE c.user_id = ? ORDER BY i.seq`;

type Line = { productId: string; name: string; priceCents: number; quantity: number };

/**
 * The two transactions of the order flow as prepared statements, each with its own durable commit: what the
 * database alone can do. @returns one flow.
 */
export function bareOrderFlow({ file, products, buyers }: DemoData): {
  flow(): void;
  close(): void;
} {
  const db = new BetterSqlite3(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  const findUser = db.prepare('SELECT id, email, name, role FROM users WHERE id = ?');
  const findProduct = db.prepare('SELECT * FROM products WHERE id = ?');
  const findCart = db.prepare('SELECT id FROM carts WHERE user_id = ?').pluck();
  const addCart = db.prepare('INSERT INTO carts (id, user_id, created_at) VALUES (?, ?, ?)');
  const putItem = db.prepare(
    `INSERT INTO cart_items (id, cart_id, product_id, quantity, created_at) VALUES (?, ?, ?, 1, ?)
     ON CONFLICT (cart_id, product_id) DO UPDATE SET quantity = quantity + 1`,
  );
  const readLines = db.prepare<[string], Line>(LINES);
  const takeStock = db.prepare('UPDATE products SET stock = stock - ? WHERE id = ? AND stock >= ?');
  const addOrder = db.prepare(
    `INSERT INTO orders (id, user_id, access_key, status, total_cents, email, created_at)
     VALUES (?, ?, ?, 'PENDING_PAYMENT', ?, 'buyer@bench.example', ?)`,
  );
  const addLine = db.prepare(
    `INSERT INTO order_items (order_id, position, product_id, name, price_cents, quantity)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const addMovement = db.prepare(
    `INSERT INTO stock_movements (product_id, delta, reason, reference, created_by, created_at)
     VALUES (?, ?, 'order', ?, ?, ?)`,
  );
  const emptyCart = db.prepare('DELETE FROM cart_items WHERE cart_id = ?');

  const addToCart = db.transaction((userId: string, productId: string) => {
    findUser.get(userId);
    findProduct.get(productId);
    let cartId = findCart.get(userId);
    if (!cartId) {
      cartId = newId('cart');
      addCart.run(cartId, userId, Date.now());
    }
    putItem.run(newId('item'), cartId, productId, Date.now());
    return readLines.all(userId);
  });
  const placeOrder = db.transaction((userId: string) => {
    findUser.get(userId);
    const lines = readLines.all(userId);
    const id = newId('order');
    const total = lines.reduce((sum, line) => sum + line.priceCents * line.quantity, 0);
    addOrder.run(id, userId, newSecret(), total, Date.now());
    for (const [position, { productId, name, priceCents, quantity }] of lines.entries()) {
      takeStock.run(quantity, productId, quantity);
      addMovement.run(productId, -quantity, id, userId, Date.now());
      addLine.run(id, position, productId, name, priceCents, quantity);
    }
    emptyCart.run(findCart.get(userId));
  });

  let turn = 0;
  return {
    flow() {
      const buyer = buyers[turn % buyers.length];
      const product = products[turn % products.length];
      turn++;
      if (!buyer || !product) throw new Error('the demo shop is empty');
      addToCart.immediate(buyer.userId, product.id);
      placeOrder.immediate(buyer.userId);
    },
    close: () => void db.close(),
  };
}
