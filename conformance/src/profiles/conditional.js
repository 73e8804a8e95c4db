import { expectEqual, expectFields, expectJson, expectThat } from '../expect.js';
import { expectProblem } from '../problem.js';
import { scenariosOf } from '../scenarios.js';
import { placeOrderOf } from '../steps.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../types.js').Answer} Answer */

const conditional = scenariosOf('http-api', 'Conditional requests');

/** @type {import('../types.js').Profile} */
export const conditionalProfile = {
  name: 'conditional',
  summary:
    'ETag, If-Match and If-None-Match on the catalogue: no change is lost, nothing is sent twice',
  needsAccounts: true,
  namesUser: false,
  cases: [
    {
      scenario: conditional('The second of two changes is refused'),
      name: 'two admins change a product, and the second archives it',
      async run(ctx) {
        const { path, tag } = await newTagged(ctx, { priceCents: 1250 });
        const first = await change(ctx, path, tag, { priceCents: 1300 });
        expectFields(first, 'product', expectJson(first, 200), { priceCents: 1300 });
        const fresh = tagOf(first);
        expectThat(first, fresh !== tag, 'another ETag', fresh);
        expectOld(await change(ctx, path, tag, { priceCents: 1400 }), { priceCents: 1300 });
        expectOld(await archive(ctx, path, tag), { priceCents: 1300 });
        const read = await ctx.anyone.get(path);
        expectFields(read, 'product', expectJson(read, 200), { priceCents: 1300 });
        const archived = await archive(ctx, path, fresh);
        expectEqual(archived, 'status', archived.status, 204);
      },
    },
    {
      scenario: conditional('A sale makes a tag old'),
      name: '2 of 10 pieces are sold after an admin looked',
      async run(ctx) {
        const { path, tag, product } = await newTagged(ctx, { stock: 10 });
        await placeOrderOf(await ctx.newShopper(), [product, 2]);
        expectOld(await change(ctx, path, tag, { stock: 12 }), { stock: 8 });
        const body = { delta: 2, reason: 'correction' };
        const headers = { 'if-match': tag };
        const moving = { method: 'POST', path: `${path}/stock`, headers, body };
        expectOld(await ctx.admin.send(moving), { stock: 8 });
        const read = await ctx.anyone.get(path);
        expectFields(read, 'product', expectJson(read, 200), { stock: 8 });
      },
    },
    {
      scenario: conditional('A tag that never was matches nothing'),
      name: 'weak, made up, without quotes, none; then among others, and any',
      async run(ctx) {
        const { path, tag } = await newTagged(ctx, {});
        for (const wrong of [`W/${tag}`, '"nonsense"', 'nonsense', ' ']) {
          const answer = await change(ctx, path, wrong, { priceCents: 1 });
          expectProblem(answer, 412, 'PRECONDITION_FAILED');
        }
        for (const right of [`"nonsense", ${tag}`, '*']) {
          expectJson(await change(ctx, path, right, { priceCents: 1 }), 200);
        }
      },
    },
    {
      scenario: conditional('What is known is not sent again'),
      name: 'a product, a list and the categories, before and after a change',
      async run(ctx) {
        const category = ctx.newCategory();
        const { path } = await newTagged(ctx, { category });
        const list = `/api/products?category=${category}`;
        const paths = [path, list, '/api/categories'];
        const known = [];
        for (const each of paths) known.push(await ctx.anyone.get(each));
        for (const [at, before] of known.entries()) await expectKnown(ctx, paths[at] ?? '', before);

        const gone = await ctx.admin.delete(path);
        expectEqual(gone, 'status', gone.status, 204);
        await ctx.newProduct({ category });
        await ctx.newProduct({ category });
        for (const [at, before] of known.entries()) {
          const answer = await ifNoneMatch(ctx, paths[at] ?? '', tagOf(before));
          if (at === 0) expectProblem(answer, 404, 'PRODUCT_NOT_FOUND');
          else {
            expectJson(answer, 200);
            expectThat(answer, tagOf(answer) !== tagOf(before), 'another ETag', tagOf(answer));
          }
        }
      },
    },
  ],
};

/**
 * A new product, its path and its tag as they are read.
 *
 * @param {Context} ctx
 * @param {Record<string, unknown>} fields
 */
async function newTagged(ctx, fields) {
  const product = await ctx.newProduct(fields);
  const path = `/api/products/${product.id}`;
  return { product, path, tag: tagOf(await ctx.anyone.get(path)) };
}

/** @param {Answer} answer */
function tagOf(answer) {
  const tag = answer.headers.etag ?? '';
  expectThat(answer, /^(W\/)?"[^"]+"$/.test(tag), 'an ETag', tag);
  return tag;
}

/** @param {Context} ctx @param {string} path @param {string} tag @param {object} body */
function change(ctx, path, tag, body) {
  return ctx.admin.send({ method: 'PATCH', path, headers: { 'if-match': tag }, body });
}

/** @param {Context} ctx @param {string} path @param {string} tag */
function archive(ctx, path, tag) {
  return ctx.admin.send({ method: 'DELETE', path, headers: { 'if-match': tag } });
}

/** @param {Context} ctx @param {string} path @param {string} tags */
function ifNoneMatch(ctx, path, tags) {
  return ctx.anyone.send({ method: 'GET', path, headers: { 'if-none-match': tags } });
}

/** Refused, and the product is told as it is. @param {Answer} answer @param {object} current */
function expectOld(answer, current) {
  const { details } = expectProblem(answer, 412, 'PRECONDITION_FAILED');
  expectFields(answer, 'details.current', details?.current, { ...current });
}

/** @param {Context} ctx @param {string} path @param {Answer} before */
async function expectKnown(ctx, path, before) {
  const tag = tagOf(before);
  const weak = `W/${tag.replace('W/', '')}`;
  for (const tags of [tag, weak, `"nonsense", ${tag}`, '*']) {
    const answer = await ifNoneMatch(ctx, path, tags);
    expectEqual(answer, 'status', answer.status, 304);
    expectEqual(answer, 'ETag', answer.headers.etag, tag);
    expectEqual(answer, 'body', answer.text, '');
  }
}
