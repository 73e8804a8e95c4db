import { version } from '@/package.json';
import type { Route } from './route';

const tags = [
  { name: 'products', description: 'What is on the shelf.' },
  { name: 'categories', description: 'How the shelf is ordered.' },
  { name: 'cart', description: 'What the caller is about to buy.' },
  { name: 'orders', description: 'What was bought, with the names and prices of that moment.' },
  { name: 'payments', description: 'Paying an order.' },
  { name: 'auth', description: 'Accounts and tokens.' },
  { name: 'keys', description: 'Keys for programs of third parties.' },
  { name: 'session', description: 'Who is calling.' },
  { name: 'users', description: 'Sessions of an account.' },
  { name: 'service', description: 'The shop as a program.' },
];

const description = `The JSON API of this shop. [The guide](/docs) leads from a first call to a paid order.

- Money is an integer number of a currency's smallest units, which \`…Cents\` means in any currency: 1250 is 12.50 in
  EUR, 1250 in JPY and 1.250 in KWD. Times are UTC in ISO 8601, ids are opaque text.
- A POST, PATCH or DELETE with an \`Idempotency-Key\` may be sent again when its answer was lost: it is done once, and a
  repeat gets the first answer, for 30 days.
- A refusal is a problem document (RFC 9457), always of the schema \`Problem\`. Compare its \`code\`:
  [every code is explained](/docs/errors). What any request may be refused with is the answer \`default\`.
- Answers may get further fields, and words marked \`x-extensible-enum\` further values: ignore the ones, and have a
  branch for the others.
- A page of any site may read the catalogue and this document. The rest is for pages of the shop itself and of origins
  that its owner has named (\`CORS_ORIGINS\`), which send a token: a session of the shop is not theirs to use.
- An address that is not here answers 404 \`NOT_FOUND\`, a method that an address does not have
  405 \`METHOD_NOT_ALLOWED\` with \`Allow\`. \`HEAD\` answers as \`GET\` does, without the body.`;

/** What the document says before its first route. */
export function head(routes: readonly Route[]) {
  const used = new Set(routes.map(tagOf));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Openshelf API',
      version,
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The shop that gave you this document' }],
    tags: tags.filter(({ name }) => used.has(name)),
  };
}

const service = ['health', 'openapi.json'];

/** What a route is about: the first word of its path. */
export function tagOf({ path }: Route): string {
  const [word = ''] = path.slice(1).split('/');
  return service.includes(word) ? 'service' : word;
}
