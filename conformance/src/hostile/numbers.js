import { bodyRoute, sendTo } from './bodies.js';
import { naming, refused } from './refused.js';

const title = 'Numbers that are none are refused';

/** As they stand in the body. */
const NONE = [
  '"5"',
  '""',
  '1.5',
  '-1',
  '1e308',
  '1e400',
  'NaN',
  'Infinity',
  '9007199254740993',
  'true',
  'null',
  '[1]',
  '{}',
];

/** @type {[route: string, field: string, none: string[]][]} */
const FIELDS = [
  ['POST /api/products', 'priceCents', NONE],
  ['POST /api/products', 'stock', NONE],
  ['PATCH /api/products/:id', 'priceCents', NONE],
  ['PATCH /api/products/:id', 'stock', NONE],
  ['POST /api/cart/items', 'quantity', [...NONE, '0', '100']],
  ['PATCH /api/cart/items/:id', 'quantity', [...NONE, '0', '100']],
];

export const numbers = FIELDS.flatMap(([name, field, none]) =>
  none.map((value) => {
    const isJson = !/^[NI]/.test(value);
    return refused({
      title,
      name: `${name} with ${field} ${value}`,
      outcomes: [isJson ? '400 VALIDATION_FAILED' : '400 INVALID_JSON'],
      send(ctx, stage) {
        const route = bodyRoute(name);
        const { [field]: _, ...others } = route.good(ctx, stage);
        const start = JSON.stringify(others).slice(0, -1);
        return sendTo(route, stage, `${start}${start === '{' ? '' : ','}"${field}":${value}}`);
      },
      check: naming(field),
    });
  }),
);
