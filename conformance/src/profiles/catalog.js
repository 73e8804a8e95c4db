import { categories } from '../catalog/categories.js';
import { search } from '../catalog/search.js';
import { archive, expectListed, expectPaged, idOf, newProducts } from '../catalog/steps.js';
import { nextPage } from '../context.js';
import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { expectInvalid, expectProblem, httpApi } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */

const data = scenariosOf('catalog', 'Product data');
const limits = scenariosOf('catalog', 'Product limits');
const byAdmins = scenariosOf('catalog', 'Catalogue changes by admins');
const reading = scenariosOf('catalog', 'Reading one product');
const changing = scenariosOf('catalog', 'Changing a product');
const archiving = scenariosOf('catalog', 'Archiving a product');
const pictures = scenariosOf('catalog', 'Product pictures');
const listing = scenariosOf('catalog', 'Listing products');
const paging = scenariosOf('catalog', 'Paging products');

const UNKNOWN = 'prod_000000000000000000000';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** @type {import('../types.js').Profile} */
export const catalog = {
  name: 'catalog',
  summary: 'products: their data and limits, changing, archiving, listing, searching',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: data('A new product has all its fields'),
      name: 'a product with the fewest fields',
      async run(ctx) {
        const name = ctx.newName();
        const body = { name: `  ${name}  `, priceCents: 1250, stock: 5 };
        const { id } = expectJson(await ctx.admin.post('/api/products', body), 201);
        const answer = await ctx.anyone.get(`/api/products/${id}`);
        const product = expectJson(answer, 200);
        const slug = name.toLowerCase().replaceAll(' ', '-');
        const defaults = { description: '', category: 'other' };
        expectFields(answer, 'product', product, { ...body, name, slug, ...defaults });
        expectThat(answer, /^prod_[0-9a-z]{16,}$/.test(product.id), 'prod_ and 16', product.id);
        expectThat(answer, /^[A-Z]{3}$/.test(product.currency), 'a currency', product.currency);
        expectThat(answer, INSTANT.test(product.createdAt), 'an instant', product.createdAt);
        expectEqual(answer, 'updatedAt', product.updatedAt, product.createdAt);
      },
    },
    {
      scenario: data('A second product of the same name gets its own slug'),
      name: 'two products of one name',
      async run(ctx) {
        const first = await ctx.newProduct();
        const answer = await ctx.admin.post('/api/products', valid(first.name));
        expectEqual(answer, 'slug', expectJson(answer, 201).slug, `${first.slug}-2`);
      },
    },
    {
      scenario: data('Renaming keeps the slug'),
      name: 'a product gets another name',
      async run(ctx) {
        const { id, slug } = await ctx.newProduct();
        const name = ctx.newName();
        const answer = await ctx.admin.patch(`/api/products/${id}`, { name });
        expectFields(answer, 'product', expectJson(answer, 200), { id, name, slug });
      },
    },
    {
      scenario: limits('The limits themselves are accepted'),
      name: 'the smallest and the largest values',
      async run(ctx) {
        const largest = 1_000_000_000;
        for (const body of [
          { name: 'A', priceCents: 0, stock: 0 },
          { name: ctx.newName().padEnd(200, '.'), priceCents: largest, stock: largest },
        ]) {
          const answer = await ctx.admin.post('/api/products', body);
          expectFields(answer, 'product', expectJson(answer, 201), body);
        }
      },
    },
    ...Object.entries({
      priceCents: [-1, 1_000_000_001, 12.5, '5'],
      stock: [-1, 1_000_000_001, 12.5, '5'],
      name: ['   ', 'N'.repeat(201)],
      category: ['Wall Art', 'wall--art', '-wall', 'w'.repeat(81), ''],
      description: ['d'.repeat(5_001)],
    }).map(([field, values]) => ({
      scenario: limits('A value outside its limits is refused'),
      name: `${field}: values that are none`,
      async run(/** @type {Context} */ ctx) {
        const [name, category] = [ctx.newName(), ctx.newCategory()];
        for (const value of values) {
          const body = { ...valid(name), category, [field]: value };
          expectInvalid(await ctx.admin.post('/api/products', body), field);
        }
        await expectListed(ctx, { category }, []);
        await expectListed(ctx, { q: name }, []);
      },
    })),
    {
      scenario: byAdmins('A shopper may not change the catalogue'),
      name: 'a shopper adds, changes, archives',
      run: async (ctx) => expectNoChange(ctx, await ctx.newShopper(), 403, 'FORBIDDEN'),
    },
    {
      scenario: byAdmins('A visitor may not change the catalogue'),
      name: 'somebody without a token adds, changes, archives',
      run: (ctx) => expectNoChange(ctx, ctx.anyone, 401, 'UNAUTHORIZED'),
    },
    {
      scenario: reading('An unknown product is not found'),
      name: 'a product that there is not is read, changed, archived',
      run: (ctx) => expectGone(ctx, UNKNOWN),
    },
    {
      scenario: changing('Only the given fields change'),
      name: 'the price alone is changed',
      async run(ctx) {
        const product = await ctx.newProduct({ priceCents: 1250, stock: 5 });
        await new Promise((resolve) => setTimeout(resolve, 20));
        const answer = await ctx.admin.patch(`/api/products/${product.id}`, { priceCents: 1300 });
        const changed = expectJson(answer, 200);
        const { updatedAt } = changed;
        expectEqual(answer, 'product', changed, { ...product, priceCents: 1300, updatedAt });
        expectThat(answer, updatedAt > product.updatedAt, 'a later updatedAt', updatedAt);
        const read = await ctx.anyone.get(`/api/products/${product.id}`);
        expectEqual(read, 'product', expectJson(read, 200), changed);
      },
    },
    {
      scenario: changing('Only the given fields change'),
      name: 'a change outside the limits changes nothing',
      async run(ctx) {
        const product = await ctx.newProduct();
        const body = { name: ctx.newName(), priceCents: -1 };
        expectInvalid(await ctx.admin.patch(`/api/products/${product.id}`, body), 'priceCents');
        const read = await ctx.anyone.get(`/api/products/${product.id}`);
        expectEqual(read, 'product', expectJson(read, 200), product);
      },
    },
    {
      scenario: archiving('An archived product leaves the shelf'),
      name: 'a product is archived and looked for everywhere',
      async run(ctx) {
        const category = ctx.newCategory();
        const { id, name } = await ctx.newProduct({ category });
        await expectListed(ctx, { category }, [id]);
        await archive(ctx, id);
        await expectListed(ctx, { category }, []);
        await expectListed(ctx, { q: name }, []);
        await expectGone(ctx, id);
      },
    },
    {
      scenario: archiving('An archived product stays on old orders'),
      name: 'an order is read after its product was archived',
      async run(ctx) {
        const shopper = await ctx.newShopper();
        const product = await ctx.newProduct({ priceCents: 1250 });
        const order = await placeOrderOf(shopper, [product, 2]);
        await archive(ctx, product.id);
        const answer = await shopper.get(`/api/orders/${order.id}`);
        expectEqual(answer, 'order', expectJson(answer, 200), order);
      },
    },
    {
      scenario: httpApi.routes('Archiving answers without a body'),
      name: 'the answer to archiving',
      async run(ctx) {
        const { id } = await ctx.newProduct();
        const answer = await ctx.admin.delete(`/api/products/${id}`);
        expectEqual(answer, 'status and body', [answer.status, answer.text], [204, '']);
      },
    },
    {
      scenario: httpApi.routes('A created resource has an address'),
      name: 'the address of a new product',
      async run(ctx) {
        const answer = await ctx.admin.post('/api/products', valid(ctx.newName()));
        const product = expectJson(answer, 201);
        expectEqual(answer, 'Location', answer.headers.location, `/api/products/${product.id}`);
        const read = await ctx.anyone.get(answer.headers.location ?? '/');
        expectEqual(read, 'product', expectJson(read, 200), product);
      },
    },
    {
      scenario: pictures('A product without a picture gets one drawn'),
      name: 'the pictures of two products',
      async run(ctx) {
        const answers = [];
        for (const { image } of [await ctx.newProduct(), await ctx.newProduct()]) {
          for (const answer of [await ctx.anyone.get(image), await ctx.anyone.get(image)]) {
            const type = answer.headers['content-type']?.split(';')[0];
            expectEqual(answer, 'picture', [answer.status, type], [200, 'image/svg+xml']);
            answers.push(answer);
          }
        }
        const [first, again, other] = answers.map(({ text }) => text);
        expectThat(answers.slice(0, 2), first === again, 'the same picture each time', 'another');
        expectThat(answers, first !== other, 'a picture of its own', 'the same for both');
      },
    },
    {
      scenario: pictures('A picture address is kept as browsers send it'),
      name: 'a host and a path in other scripts',
      async run(ctx) {
        for (const [image, kept] of [
          ['https://bücher.example/Bildü.png', 'https://xn--bcher-kva.example/Bild%C3%BC.png'],
          ['/bilder/日本.png?größe=1', '/bilder/%E6%97%A5%E6%9C%AC.png?gr%C3%B6%C3%9Fe=1'],
        ]) {
          const answer = await ctx.admin.post('/api/products', { ...valid(ctx.newName()), image });
          expectEqual(answer, 'image', expectJson(answer, 201).image, kept);
        }
      },
    },
    {
      scenario: pictures('A picture address that is not one is refused'),
      name: 'pictures that are none, and one that is kept',
      async run(ctx) {
        const name = ctx.newName();
        for (const image of ['javascript:alert(1)', 'http://pictures.example/a.jpg', 'a.jpg']) {
          const answer = await ctx.admin.post('/api/products', { ...valid(name), image });
          expectInvalid(answer, 'image');
        }
        const image = 'https://pictures.example/harbour.jpg';
        const answer = await ctx.admin.post('/api/products', { ...valid(name), image });
        expectFields(answer, 'product', expectJson(answer, 201), { image });
      },
    },
    {
      scenario: listing('The newest product comes first'),
      name: 'three products without a sort',
      async run(ctx) {
        const { category, ids } = await newProducts(ctx, [{}, {}, {}]);
        await expectListed(ctx, { category }, ids.toReversed());
        const all = await ctx.anyone.get('/api/products', { limit: 100 });
        const listed = expectJson(all, 200)
          .map(idOf)
          .filter((/** @type {string} */ id) => ids.includes(id));
        expectEqual(all, 'order in the whole list', listed, ids.toReversed());
      },
    },
    {
      scenario: listing('Products are sorted by price'),
      name: 'three prices, up and down, whole and page by page',
      async run(ctx) {
        const prices = [{ priceCents: 300 }, { priceCents: 100 }, { priceCents: 200 }];
        const { category, ids } = await newProducts(ctx, prices);
        const [dear, cheap, middle] = ids;
        await expectListed(ctx, { category, sort: 'price-asc' }, [cheap, middle, dear]);
        await expectListed(ctx, { category, sort: 'price-desc' }, [dear, middle, cheap]);
        await expectPaged(ctx, { category, sort: 'price-asc', limit: 1 }, [cheap, middle, dear]);
      },
    },
    {
      scenario: listing('Products are sorted by price'),
      name: 'equal prices keep a fixed order, page by page too',
      async run(ctx) {
        const { category } = await newProducts(ctx, Array(5).fill({ priceCents: 100 }));
        const sort = ['price-asc', 'price-desc'][ctx.random.integer(0, 1)] ?? 'price-asc';
        const answer = await ctx.anyone.get('/api/products', { category, sort });
        const ids = expectJson(answer, 200).map(idOf);
        expectEqual(answer, 'number of products', new Set(ids).size, 5);
        await expectListed(ctx, { category, sort }, ids);
        await expectPaged(ctx, { category, sort, limit: 2 }, ids);
      },
    },
    {
      scenario: listing('Products are sorted by name'),
      name: 'three names, upper and lower case',
      async run(ctx) {
        const names = ['cedar', 'Birch', 'alder'].map((name) => ({ name }));
        const { category, ids } = await newProducts(ctx, names);
        await expectListed(ctx, { category, sort: 'name' }, ids.toReversed());
        await expectPaged(ctx, { category, sort: 'name', limit: 1 }, ids.toReversed());
      },
    },
    {
      scenario: listing('A category is listed alone'),
      name: 'two categories',
      async run(ctx) {
        const posters = await newProducts(ctx, [{}, {}]);
        const tiles = await newProducts(ctx, [{}]);
        await expectListed(ctx, { category: tiles.category }, tiles.ids);
        await expectListed(ctx, { category: posters.category }, posters.ids.toReversed());
      },
    },
    ...Object.entries({
      limit: ['0', '101', 'abc', '1.5'],
      sort: ['cheapest'],
      cursor: ['nonsense'],
    }).map(([option, values]) => ({
      scenario: listing('A list option outside its values is refused'),
      name: `${option}: values that are none`,
      async run(/** @type {Context} */ ctx) {
        for (const value of values) {
          expectInvalid(await ctx.anyone.get('/api/products', { [option]: value }), option);
        }
      },
    })),
    {
      scenario: paging('All products are read page by page'),
      name: '30 products without a limit',
      async run(ctx) {
        const { category, ids } = await newProducts(ctx, Array(30).fill({}));
        const pages = await expectPaged(ctx, { category }, ids.toReversed());
        expectEqual([], 'pages', pages, [24, 6]);
      },
    },
    {
      scenario: paging('A product added between two pages disturbs nothing'),
      name: 'a product comes after the first page',
      async run(ctx) {
        const { category, ids } = await newProducts(ctx, [{}, {}, {}, {}]);
        const first = await ctx.anyone.get('/api/products', { category, limit: 2 });
        expectEqual(first, 'first page', expectJson(first, 200).map(idOf), [ids[3], ids[2]]);
        await ctx.newProduct({ category });
        const second = await ctx.anyone.get(nextPage(first) ?? '/');
        expectEqual(second, 'second page', expectJson(second, 200).map(idOf), [ids[1], ids[0]]);
      },
    },
    {
      scenario: paging('A cursor belongs to its order'),
      name: 'the cursor of price-asc, in every order',
      async run(ctx) {
        const { category, ids } = await newProducts(ctx, [{}, {}]);
        const query = { category, limit: 1 };
        const first = await ctx.anyone.get('/api/products', { ...query, sort: 'price-asc' });
        const next = new URL(nextPage(first) ?? '/', 'http://server');
        const cursor = next.searchParams.get('cursor') ?? '';
        const same = await ctx.anyone.get(next.pathname + next.search);
        expectEqual(same, 'products left', expectJson(same, 200).length, ids.length - 1);
        for (const sort of ['name', 'price-desc', 'newest']) {
          const other = await ctx.anyone.get('/api/products', { ...query, sort, cursor });
          expectInvalid(other, 'cursor');
        }
      },
    },
    {
      scenario: httpApi.paging('The next page is in a Link header'),
      name: 'three products, two a page',
      async run(ctx) {
        const { category, ids } = await newProducts(ctx, [{}, {}, {}]);
        const first = await ctx.anyone.get('/api/products', { category, limit: 2 });
        expectEqual(first, 'first page', expectJson(first, 200).map(idOf), [ids[2], ids[1]]);
        const next = nextPage(first);
        expectThat(first, next !== undefined, 'a Link with rel="next"', first.headers.link);
        const second = await ctx.anyone.get(next ?? '/');
        expectEqual(second, 'second page', expectJson(second, 200).map(idOf), [ids[0]]);
        expectEqual(second, 'Link of the last page', second.headers.link, undefined);
      },
    },
    {
      scenario: httpApi.paging('The total is in a header'),
      name: 'with count=true and without',
      async run(ctx) {
        const { category } = await newProducts(ctx, [{}, {}, {}]);
        const query = { category, limit: 2 };
        const counted = await ctx.anyone.get('/api/products', { ...query, count: 'true' });
        expectEqual(counted, 'X-Total-Count', counted.headers['x-total-count'], '3');
        const plain = await ctx.anyone.get('/api/products', query);
        expectEqual(plain, 'X-Total-Count', plain.headers['x-total-count'], undefined);
      },
    },
    ...search,
    ...categories,
  ],
};

/** @param {string} name */
function valid(name) {
  return { name, priceCents: 100, stock: 1 };
}

/** @param {Context} ctx @param {import('../actor.js').Actor} actor @param {number} status @param {string} code */
async function expectNoChange(ctx, actor, status, code) {
  const category = ctx.newCategory();
  const product = await ctx.newProduct({ category, priceCents: 1250 });
  const path = `/api/products/${product.id}`;
  const added = { ...valid(ctx.newName()), category };
  expectProblem(await actor.post('/api/products', added), status, code);
  expectProblem(await actor.patch(path, { priceCents: 1 }), status, code);
  expectProblem(await actor.delete(path), status, code);
  const answer = await ctx.anyone.get('/api/products', { category });
  expectEqual(answer, 'catalogue', expectJson(answer, 200), [product]);
}

/** @param {Context} ctx @param {string} id */
async function expectGone(ctx, id) {
  const path = `/api/products/${id}`;
  expectProblem(await ctx.anyone.get(path), 404, 'PRODUCT_NOT_FOUND');
  expectProblem(await ctx.admin.patch(path, { priceCents: 1 }), 404, 'PRODUCT_NOT_FOUND');
  expectProblem(await ctx.admin.delete(path), 404, 'PRODUCT_NOT_FOUND');
}
