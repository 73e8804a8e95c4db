// `npm run client:types`: makes the types of clients/typescript anew from the routes that serve.
import { writeFileSync } from 'node:fs';
import { documentOf, entries } from '../app/api/_app/app.ts';
import { inCheckout } from './parts/checkout.mjs';
import { typesFile, typesOf } from './parts/client-types.mjs';

writeFileSync(inCheckout(typesFile), await typesOf(documentOf(entries)));
