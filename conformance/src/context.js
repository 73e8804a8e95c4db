import { createActor } from './actor.js';
import { expectJson, Mismatch } from './expect.js';
import { seededRandom } from './random.js';

const PAGES_AT_MOST = 50;

/**
 * What a case works with: people, goods, and choices that repeat for the same seed.
 *
 * @param {object} parts
 * @param {import('./client.js').Client} parts.client
 * @param {import('./cast.js').Cast} parts.cast
 * @param {import('./crowd.js').Crowd} parts.crowd
 * @param {Map<unknown, Promise<any>>} parts.kept what the cases of a profile share
 * @param {import('./server-commands.js').ServerCommands} parts.server
 * @param {import('./types.js').Profile} parts.profile
 * @param {string} parts.caseName
 * @param {number} parts.seed
 */
export function createContext({ client, cast, crowd, kept, server, profile, caseName, seed }) {
  const random = seededRandom(seed, profile.name, caseName);
  const { admin, anyone } = cast;

  /**
   * A new product on the shelf.
   *
   * @param {{ name?: string, priceCents?: number, stock?: number, [field: string]: unknown }} [fields]
   * @returns {Promise<any>}
   */
  async function newProduct(fields = {}) {
    const body = {
      name: cast.newName(),
      priceCents: random.integer(1, 100_000),
      stock: random.integer(200, 1_000),
      ...fields,
    };
    const product = expectJson(await admin.post('/api/products', body), 201);
    return { ...body, ...product };
  }

  /**
   * The first product with these values as the public list shows it now. The list may be in
   * pages (`Link: rel="next"`).
   *
   * @param {Record<string, unknown>} wanted
   * @returns {Promise<{ product: any, answer: import('./types.js').Answer }>}
   */
  async function onTheShelf(wanted) {
    const isWanted = (/** @type {any} */ product) =>
      Object.entries(wanted).every(([field, value]) => product?.[field] === value);
    let answer = await anyone.get('/api/products');
    for (let page = 1; ; page += 1) {
      const list = expectJson(answer, 200);
      if (!Array.isArray(list)) throw new Mismatch('an array of products', typeof list, [answer]);
      const product = list.find(isWanted);
      const next = nextPage(answer);
      if (product || !next || page === PAGES_AT_MOST) return { product, answer };
      answer = await anyone.get(next);
    }
  }

  const ctx = {
    admin,
    anyone,
    random,
    server,
    wire: client.wire,
    newProduct,
    onTheShelf,
    newName: cast.newName,
    /** A category that no other product has. */
    newCategory: () => cast.newName().toLowerCase().replaceAll(' ', '-'),
    newAccount: cast.newAccount,
    newShopper: () => cast.newShopper(profile),
    /** Many shoppers with empty carts. @param {number} count */
    newCrowd: (count) => crowd.gather(count, profile),
    sendTogether: client.sendTogether,
    /** Somebody with this token, right or wrong. @param {string} token */
    asHolderOf: (token) => createActor(client, { token }),
    /** @param {{ id: string }} product @returns {Promise<number>} */
    async stockOf(product) {
      const { product: listed, answer } = await onTheShelf({ id: product.id });
      if (typeof listed?.stock !== 'number') {
        throw new Mismatch(`product ${product.id} with its stock in the list`, 'none', [answer]);
      }
      return listed.stock;
    },
    /**
     * Made by the first case that asks for it, for all cases of the profile.
     *
     * @template Made
     * @param {(ctx: Context) => Promise<Made>} make
     * @returns {Promise<Made>}
     */
    once(make) {
      const made = kept.get(make) ?? make(ctx);
      kept.set(make, made);
      return made;
    },
  };
  return ctx;
}

/** @typedef {ReturnType<typeof createContext>} Context */

/**
 * Path and query of the next page, from the `Link` header.
 *
 * @param {import('./types.js').Answer} answer
 * @returns {string | undefined}
 */
export function nextPage(answer) {
  const target = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.link ?? '')?.[1];
  if (target === undefined) return undefined;
  const { pathname, search } = new URL(target, 'http://server');
  return pathname + search;
}
