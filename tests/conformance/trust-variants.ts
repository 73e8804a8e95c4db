import type { Alteration } from './byte-proxy';

export type TrustVariant = {
  readonly name: string;
  readonly profile: string;
  /** What makes the shop look broken so, made anew for each run. */
  readonly alter: () => Alteration;
  /** Titles of scenarios that hold all the same. */
  readonly holds: readonly string[];
  /** The titles of the scenarios that fail. */
  readonly breaks: readonly string[];
};

const repeats = [
  'A kept answer gives no secret away',
  'A key that is none is refused',
  'A refusal by the shop is repeated',
  'A repeated order is the same order',
  'Every changing route takes a key',
  'The same values in other bytes are the same',
  'Twenty at once are done once',
];

/** Mistakes of real servers, each put between the kit and the shop. */
export const trustVariants: readonly TrustVariant[] = [
  {
    name: 'keys of idempotency are ignored',
    profile: 'idempotency',
    alter: () => ({ request: (bytes) => bytes.replace(/\bidempotency-key:/gi, 'x-other:') }),
    holds: ['One key of two callers', 'A key survives a refusal before the work'],
    breaks: [...repeats, 'Another payload under a used key is refused'],
  },
  {
    name: 'a repeat does not say that it is one',
    profile: 'idempotency',
    alter: () => ({ answer: (bytes) => bytes.replace(/\bidempotent-replayed:/gi, 'x-replayed:') }),
    holds: ['Another payload under a used key is refused'],
    breaks: repeats,
  },
  {
    name: 'the last of two members counts, a mark and an inner header are overlooked',
    profile: 'hostile',
    alter: () => ({
      request: (bytes) =>
        bytes
          .replace(/"quantity":\d,(?="quantity":\d\})/, blanks)
          .replace('\u00ef\u00bb\u00bf', blanks)
          .replace(/\r\nx-middleware-\w+: [^\r]*/, ''),
    }),
    holds: ['Headers that contradict are refused'],
    breaks: [
      'A member that is said twice is refused',
      'Bytes that are not JSON are refused',
      'Hosts and inner headers of others are refused',
    ],
  },
  {
    name: 'a key of a program is an admin',
    profile: 'auth',
    alter: keysAreAdmins,
    holds: ['A key is shown once', 'Signing out everywhere ends all'],
    breaks: [
      'A forged token is refused',
      'A key does what its scopes say',
      'A key gives away only what it has',
      'A key without a user is refused',
      'A revoked key is refused within a second',
      'The whole access matrix',
    ],
  },
];

const lostUpdates = [
  'A sale makes a tag old',
  'A tag that never was matches nothing',
  'The second of two changes is refused',
];
const movedStock = ['More than there is cannot be taken away', 'Restocking while others order'];

/** Mistakes in the parts of the contract that came last. */
export const laterVariants: readonly TrustVariant[] = [
  {
    name: 'If-Match is overlooked',
    profile: 'conditional',
    alter: () => ({ request: (bytes) => bytes.replace(/\r\nif-match:/gi, '\r\nx-match:') }),
    holds: ['What is known is not sent again'],
    breaks: lostUpdates,
  },
  {
    name: 'If-None-Match is overlooked',
    profile: 'conditional',
    alter: () => ({ request: (bytes) => bytes.replace(/\r\nif-none-match:/gi, '\r\nx-none:') }),
    holds: lostUpdates,
    breaks: ['What is known is not sent again'],
  },
  {
    name: 'a delta is not added whole, and sales have no cause',
    profile: 'stock',
    alter: () => ({
      request: (bytes) => bytes.replace('"delta":20', '"delta":10'),
      answer: (bytes) => bytes.replaceAll('"reason":"order"', '"reason":"other"'),
    }),
    holds: movedStock,
    breaks: ['Every movement is kept with its cause', 'Pieces are added to what is there'],
  },
];

/** The admin is who logs in first. */
function keysAreAdmins(): Alteration {
  let token: string | undefined;
  return {
    answer(bytes) {
      token ??= /"token":"([^"]+)"/.exec(bytes)?.[1];
      return bytes;
    },
    request: (bytes) => bytes.replace(/(authorization: bearer )osk_\w+/i, `$1${token}`),
  };
}

function blanks(said: string): string {
  return ' '.repeat(said.length);
}
