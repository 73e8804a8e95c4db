import { accounts } from './accounts.js';
import { auth } from './auth.js';
import { cart } from './cart.js';
import { catalog } from './catalog.js';
import { concurrency } from './concurrency.js';
import { crash } from './crash.js';
import { hostile } from './hostile.js';
import { httpApiProfile } from './http-api.js';
import { idempotency } from './idempotency.js';
import { mini } from './mini.js';
import { orders } from './orders.js';
import { payments } from './payments.js';

/** @type {readonly import('../types.js').Profile[]} */
export const profiles = [
  mini,
  catalog,
  cart,
  orders,
  payments,
  accounts,
  httpApiProfile,
  auth,
  idempotency,
  hostile,
  concurrency,
  crash,
];

/** @param {readonly string[]} names @returns {readonly import('../types.js').Profile[]} */
export function chooseProfiles(names) {
  return profiles.filter(({ name }) => names.includes(name));
}
