import { browsers } from '../hostile/browsers.js';
import { headers } from '../hostile/headers.js';
import { hosts } from '../hostile/hosts.js';
import { ids } from '../hostile/ids.js';
import { largeBodies } from '../hostile/large.js';
import { methods } from '../hostile/methods.js';
import { notJson } from '../hostile/not-json.js';
import { numbers } from '../hostile/numbers.js';
import { shapes } from '../hostile/shapes.js';
import { staysText } from '../hostile/stays-text.js';
import { texts } from '../hostile/texts.js';

/** @type {import('../types.js').Profile} */
export const hostile = {
  name: 'hostile',
  summary:
    'requests that cannot be right: refused at once, without harm and without a word too many',
  needsAccounts: true,
  namesUser: false,
  cases: [
    ...numbers,
    ...texts,
    ...shapes,
    ...notJson,
    ...ids,
    ...methods,
    ...headers,
    ...hosts,
    ...browsers,
    ...staysText,
    ...largeBodies,
  ],
};
