import { nameOf } from '../scenarios.js';
import { accounts } from './accounts.js';
import { auth } from './auth.js';
import { cart } from './cart.js';
import { catalog } from './catalog.js';
import { concurrency } from './concurrency.js';
import { conditionalProfile } from './conditional.js';
import { crash } from './crash.js';
import { hostile } from './hostile.js';
import { httpApiProfile } from './http-api.js';
import { idempotency } from './idempotency.js';
import { mini } from './mini.js';
import { nano } from './nano.js';
import { orders } from './orders.js';
import { payments } from './payments.js';
import { stock } from './stock.js';

/** @type {readonly import('../types.js').Profile[]} */
export const profiles = [
  nano,
  mini,
  catalog,
  cart,
  orders,
  payments,
  accounts,
  httpApiProfile,
  conditionalProfile,
  stock,
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

/**
 * The cases with one of these texts in their name or in that of their scenario, in any letters; all
 * of them without texts.
 *
 * @param {import('../types.js').Profile} profile
 * @param {readonly string[]} only
 */
export function casesOf({ cases }, only) {
  return cases.filter(({ name, scenario }) => {
    const words = `${nameOf(scenario)}\n${name}`.toLowerCase();
    return only.length === 0 || only.some((text) => words.includes(text.toLowerCase()));
  });
}
