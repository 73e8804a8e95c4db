import { invalid } from './errors.js';

const LARGEST = 1_000_000_000;

/** A product as it may be put on the shelf: `{ name, priceCents, stock }`. */
export function productFrom(body) {
  const { name, priceCents, stock } = fieldsOf(body, ['name', 'priceCents', 'stock']);
  return {
    name: text('name', name, 200),
    priceCents: integer('priceCents', priceCents, 0, LARGEST),
    stock: integer('stock', stock, 0, LARGEST),
  };
}

/** What goes into a cart: `{ userId, productId, quantity }`. */
export function additionFrom(body) {
  const { userId, productId, quantity } = fieldsOf(body, ['userId', 'productId', 'quantity']);
  return {
    userId: text('userId', userId, 100),
    productId: text('productId', productId, 100),
    quantity: integer('quantity', quantity, 1, 99),
  };
}

/** Whose cart it is: `{ userId }`. */
export function userFrom(body) {
  return text('userId', fieldsOf(body, ['userId']).userId, 100);
}

/** A payment says nothing but `{ cardNumber? }`, and the card is not looked at. */
export function checkPayment(body) {
  fieldsOf(body ?? {}, ['cardNumber']);
}

function fieldsOf(body, known) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw invalid('The body must be a JSON object');
  }
  for (const name of Object.keys(body)) {
    if (!known.includes(name)) throw invalid(`${name} is not a known field`);
  }
  return body;
}

function text(name, value, longest) {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  if (trimmed.length >= 1 && trimmed.length <= longest) return trimmed;
  throw invalid(`${name} must be a text of 1 to ${longest} characters`);
}

function integer(name, value, min, max) {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw invalid(`${name} must be a whole number from ${min} to ${max}`);
}
