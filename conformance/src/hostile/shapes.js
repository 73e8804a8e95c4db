import { bodyRoutes, sendTo } from './bodies.js';
import { refused } from './refused.js';

const title = 'Shapes that are none are refused';

const WHOLE = ['[]', '[{}]', '"text"', '1', 'true', 'null'];

/** Members beside good ones. @type {[name: string, value: string][]} */
const MEMBERS = [
  ['__proto__', '{"role":"admin","quantity":1}'],
  ['constructor', '{"prototype":{"role":"admin"}}'],
  ['prototype', '{"role":"admin"}'],
];

const DEEP = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`;

export const shapes = bodyRoutes.flatMap((route) => {
  /** @param {string} words @param {(good: string) => string} make */
  const shape = (words, make) =>
    refused({
      title,
      name: `${route.route} with ${words}`,
      outcomes: ['400 VALIDATION_FAILED', '400 INVALID_JSON'],
      send: (ctx, stage) => sendTo(route, stage, make(JSON.stringify(route.good(ctx, stage)))),
    });
  return [
    ...WHOLE.map((body) => shape(`the body ${body}`, () => body)),
    ...MEMBERS.map(([name, value]) =>
      shape(`a member ${name}`, (good) => good.replace('{', `{"${name}":${value},`)),
    ),
    shape('a member nested 200 deep', (good) => good.replace('{', `{"note":${DEEP},`)),
  ];
});
