import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { fillCart } from '../steps.js';
import { address } from './bodies.js';

/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */

const stays = scenariosOf('hostile-input', 'Text stays text');
const title = 'A name that closes a script is harmless';

const NAME = '</script><script>owned=1</script><!--';
const DESCRIPTION = '"><img src=x onerror=owned=1>';

/** @type {Case[]} */
export const staysText = [
  {
    scenario: stays(title),
    name: 'a product whose name closes a script, over the API, as a page and in its picture',
    async run(ctx) {
      const product = await ctx.newProduct({ name: NAME, description: DESCRIPTION });
      const read = await ctx.anyone.get(`/api/products/${product.id}`);
      const expected = { name: NAME, description: DESCRIPTION };
      expectFields(read, 'product', expectJson(read, 200), expected);
      const words = encodeURIComponent('</script>');
      for (const path of [`/products/${product.slug}`, '/', `/search?q=${words}`, product.image]) {
        expectHarmless(await ctx.anyone.get(path));
      }
      const page = await ctx.anyone.get(`/products/${product.slug}`);
      const [, data] =
        /<script[^>]+application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(page.text) ?? [];
      if (data !== undefined) expectEqual(page, 'name in the data', JSON.parse(data).name, NAME);
    },
  },
  {
    scenario: stays(title),
    name: 'an order with the same in its address',
    async run(ctx) {
      const ana = await ctx.newShopper();
      await fillCart(ana, [await ctx.newProduct({ name: NAME }), 1]);
      const answer = await ana.post('/api/orders', { shippingAddress: address(NAME) });
      const order = expectJson(answer, 201);
      const kept = [order.shippingAddress?.name, order.items?.[0]?.name];
      expectEqual(answer, 'names', kept, [NAME, NAME]);
    },
  },
];

/** @param {Answer} answer */
function expectHarmless(answer) {
  const type = answer.headers['content-type'] ?? '';
  const found = /<script>owned|<img src=x/.exec(answer.text)?.[0];
  expectThat(answer, found === undefined, `nothing that runs in ${type}`, found);
}
