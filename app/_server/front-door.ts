import { createApi } from '@/app/api/_app/app';
import { purgeSessions } from '@/lib/auth/purge-sessions';
import { purgeGuestCarts } from '@/lib/cart/purge-guest-carts';
import { listChanges } from '@/lib/catalog/list-changes';
import { purgeCatalogChanges } from '@/lib/catalog/purge-catalog-changes';
import { env } from '@/lib/env';
import { purgeAnswers } from '@/lib/idempotency/purge-answers';
import type { ErrorCode } from './error-codes';
import { createObservability, type Observability } from './observability';
import { doorProblem, type Problem } from './problem';
import { schedulePurge } from './schedule-purge';
import { getOpenedShop } from './shop';
import { tagsOf } from './tags';
import { visitorLimit } from './visitor-limit';

/** What `server.mjs`, which is plain JavaScript, gets from the shop. */
export type FrontDoor = {
  /** The API: a request and what else the front door knows of it. */
  fetch(request: Request, handed: object): Response | Promise<Response>;
  /** The body of a refusal that the front door makes itself. */
  problem(code: ErrorCode, message: string, instance: string, requestId: string): Problem;
  /** Counts a form or a search of an address. @returns after how many seconds to try again, 0 for now */
  limitVisitor(address: string): Promise<number>;
  /** What the pages that are kept go by. */
  readonly catalog: {
    /** How far it has come: another number after each change of what pages show. */
    version(): number;
    /** The tags of the pages that show it otherwise since this version; undefined for all pages. */
    tagsSince(version: number): Promise<ReadonlySet<string> | undefined>;
  };
  /** Closes the database, after the last answer. */
  close(): Promise<void>;
  readonly shopUrl: string | undefined;
  readonly observability: Observability;
  /** Sites whose pages may read what the API answers. */
  readonly corsOrigins: readonly string[];
};

/** Opens the shop and leaves it on globalThis, the one place that the front door and Next.js share. */
export async function openForFrontDoor(): Promise<void> {
  const { shop, adminEmail, generatedPassword } = await getOpenedShop();
  console.log(`The admin is ${adminEmail}`);
  if (generatedPassword) {
    console.log(`with the password ${generatedPassword} (made up now, shown only this once)`);
  }
  const api = createApi(shop);
  const stopPurges = [
    schedulePurge(() => purgeAnswers(shop)),
    schedulePurge(() => purgeSessions(shop)),
    schedulePurge(() => purgeGuestCarts(shop)),
    schedulePurge(() => purgeCatalogChanges(shop)),
  ];
  const door: FrontDoor = {
    fetch: (request, handed) => api.fetch(request, handed),
    problem: (code, message, instance, requestId) => {
      return doorProblem(code, message, { instance, requestId });
    },
    limitVisitor: visitorLimit(),
    catalog: {
      version: () => shop.db.versions().catalog,
      async tagsSince(version) {
        const changes = await listChanges(shop, version);
        return changes && tagsOf(changes);
      },
    },
    async close() {
      for (const stop of stopPurges) stop();
      await shop.db.close();
    },
    shopUrl: env().SHOP_URL,
    observability: createObservability(shop),
    corsOrigins: env().CORS_ORIGINS,
  };
  Object.assign(globalThis, { openshelf: door });
}
