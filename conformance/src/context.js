import { createActor } from './actor.js';
import { expectJson, Mismatch, preparing } from './expect.js';
import { NoAnswer } from './no-answer.js';
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
 * @param {() => Promise<void>} parts.checkUsers
 * @param {import('./server-commands.js').ServerCommands} parts.server
 * @param {import('./types.js').Profile} parts.profile
 * @param {string} parts.caseName
 * @param {number} parts.seed
 */
export function createContext(parts) {
  const { client, cast, crowd, kept, checkUsers, server, profile, caseName, seed } = parts;
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
    const product = await preparing('adding a product', async () =>
      expectJson(await admin.post('/api/products', body), 201),
    );
    return { ...body, ...product };
  }

  /** The public list as it is now, which may be in pages (`Link: rel="next"`). */
  async function* readShelf() {
    let answer = await anyone.get('/api/products');
    for (let page = 1; ; page += 1) {
      const list = expectJson(answer, 200);
      if (!Array.isArray(list)) throw new Mismatch('an array of products', typeof list, [answer]);
      yield { list, answer };
      const next = nextPage(answer);
      if (!next || page === PAGES_AT_MOST) return;
      answer = await anyone.get(next);
    }
  }

  /**
   * The first product with these values in the public list.
   *
   * @param {Record<string, unknown>} wanted
   * @returns {Promise<{ product: any, answer: import('./types.js').Answer }>}
   */
  async function onTheShelf(wanted) {
    const isWanted = (/** @type {any} */ product) =>
      Object.entries(wanted).every(([field, value]) => product?.[field] === value);
    /** @type {any} */
    let last;
    for await (const { list, answer } of readShelf()) {
      last = { product: list.find(isWanted), answer };
      if (last.product) break;
    }
    return last;
  }

  /** Nano makes no products and has a check of its own. */
  const checked = profile.makesData === false ? async () => {} : checkUsers;

  const ctx = {
    admin,
    anyone,
    random,
    server,
    wire: client.wire,
    newProduct,
    readShelf,
    onTheShelf,
    newName: cast.newName,
    /** A category that no other product has. */
    newCategory: () => cast.newName().toLowerCase().replaceAll(' ', '-'),
    newAccount: cast.newAccount,
    /** Whether all requests are of one user, whom the server knows. */
    hasOneUser: cast.hasOneUser,
    async newShopper() {
      await checked();
      return cast.newShopper(profile);
    },
    /** Many shoppers with empty carts. @param {number} count */
    async newCrowd(count) {
      await checked();
      return crowd.gather(count, profile);
    },
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
      // What a lost connection spoilt is made again.
      made.catch((error) => error instanceof NoAnswer && kept.delete(make));
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
