import { readFileSync } from 'node:fs';
import { isNextAuth } from './next-auth.mjs';

/** What Next.js numbers in a build: the actions of the forms, and the functions whose results it caches. */
const MANIFEST = '.next/server/server-reference-manifest.json';
/** The first byte of an id says what it is: `80` is a cached function, `7e` the arguments that an action reads. */
const CACHED = 0x80;
const READS = 0x7e;
/** How deep the state of a form may be nested. */
const DEEPEST = 8;

const notFound = {
  code: 'NOT_FOUND',
  message: 'This form is not of this version of the shop. Load the page again.',
};
const unreadable = { code: 'BAD_REQUEST', message: 'The form cannot be read' };

const firstByte = (id) => Number.parseInt(id.slice(0, 2), 16);

let ids;
function isActionId(id) {
  ids ??= Object.keys(JSON.parse(readFileSync(MANIFEST, 'utf8')).node);
  return ids.includes(id) && (firstByte(id) & CACHED) === 0;
}

/** Whether React reads this as it stands: a text with a dollar sign would refer to something else. */
function isPlain(value, depth = 0) {
  if (typeof value === 'string') return !/^\$(?!\$|undefined$)/.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEEPEST) return false;
  return Object.entries(value).every(
    ([name, part]) => name !== '__proto__' && isPlain(part, depth + 1),
  );
}

/** A call by a script: the arguments are in the field `0`, and `$K1` stands for the fields that begin with `1_`. */
function callOf({ headers, form, rawBody }) {
  const parts = form ? form.getAll('0') : [String(rawBody ?? '')];
  const given = JSON.parse(parts.length === 1 ? parts[0] : '');
  const hasForm = given.at(-1) === '$K1';
  return { id: headers['next-action'], values: hasForm ? given.slice(0, -1) : given, hasForm };
}

/** A form that was sent without a script: its hidden fields name the action, with the state or without one. */
function sentForm({ form }) {
  const names = [...form.keys()].filter((name) => /^\$ACTION_(ID|REF)_/.test(name));
  const [, kind, end] = /^\$ACTION_(ID|REF)_(.*)$/.exec(names.length === 1 ? names[0] : '') ?? [];
  if (kind === 'ID') return { id: end, values: [], hasForm: true };
  const { id, bound } = JSON.parse(form.get(`$ACTION_${end}:0`));
  if (bound !== '$@1') return undefined;
  return { id, values: JSON.parse(form.get(`$ACTION_${end}:1`)), hasForm: true };
}

/** The actions of the shop read a state and a form, or nothing at all. */
function isComplete({ id, values, hasForm }) {
  if (!Array.isArray(values)) return false;
  if ((firstByte(id) & READS) === 0) return values.length === 0;
  return hasForm && values.length === 1 && isPlain(values[0]);
}

/**
 * Refuses what is sent to a page and is no form of the shop: Next.js would answer with a 500 where the
 * arguments are wrong, and would run a function that fills a cache with whatever it is given.
 */
export function validateAction(request) {
  const { method, url, headers, form } = request;
  if (method !== 'POST' || isNextAuth(url)) return undefined;
  try {
    const call = headers['next-action'] === undefined ? sentForm({ form }) : callOf(request);
    if (!isActionId(call.id)) return notFound;
    return isComplete(call) ? undefined : unreadable;
  } catch {
    return unreadable;
  }
}
