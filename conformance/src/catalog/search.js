import { expectEqual } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { expectListed, expectPaged, newProducts } from './steps.js';

const searching = scenariosOf('catalog', 'Searching products');

/** @type {import('../types.js').Case[]} */
export const search = [
  {
    scenario: searching('Every word must occur'),
    name: 'words in the name and in the description',
    async run(ctx) {
      const { category, ids } = await newProducts(ctx, [
        { name: 'Blue Harbour' },
        { name: 'Blue Forest' },
        { name: 'Night', description: 'a harbour in BLUE ink' },
      ]);
      const found = [ids[2], ids[0]];
      await expectListed(ctx, { category, q: 'harbour Blue', sort: 'newest' }, found);
      await expectListed(ctx, { category, q: 'zzzzunheardof' }, []);
      await expectListed(ctx, { q: `HARBOUR ${category}`, sort: 'newest' }, found);
    },
  },
  {
    scenario: searching('Special characters are plain text'),
    name: 'characters that mean something elsewhere',
    async run(ctx) {
      const names = ['100% Wool', 'Linen', 'Snake_case', "O'Neill", 'Back\\slash'];
      const products = names.map((name) => ({ name }));
      const { category, ids } = await newProducts(ctx, products);
      await expectListed(ctx, { category, q: '%' }, [ids[0]]);
      await expectListed(ctx, { category, q: '_' }, [ids[2]]);
      await expectListed(ctx, { category, q: "'" }, [ids[3]]);
      await expectListed(ctx, { category, q: '\\' }, [ids[4]]);
    },
  },
  {
    scenario: searching('The beginning of a word is enough'),
    name: 'beginnings, accents, and the middle of a word',
    async run(ctx) {
      const products = [{ name: 'Café Harbour' }, { name: 'Night' }];
      const { category, ids } = await newProducts(ctx, products);
      for (const q of ['harb', 'CAFÉ', 'cafe h']) {
        await expectListed(ctx, { category, q }, [ids[0]]);
      }
      await expectListed(ctx, { category, q: 'arbour' }, []);
    },
  },
  {
    scenario: searching('What fits best comes first'),
    name: 'a name, a longer word, and a description',
    async run(ctx) {
      const { category, ids } = await newProducts(ctx, [
        { name: 'Harbour' },
        { name: 'Harbourside' },
        { name: 'Night', description: 'a harbour' },
      ]);
      const query = { category, q: 'harbour' };
      const sizes = await expectPaged(ctx, { ...query, limit: 2 }, ids);
      expectEqual([], 'sizes of the pages', sizes, [2, 1]);
      await expectListed(ctx, { ...query, sort: 'newest' }, ids.toReversed());
    },
  },
  {
    scenario: searching('Words beyond the eighth are ignored'),
    name: 'the beginnings of eight words of a product, and 87 others',
    async run(ctx) {
      const name = 'One two three four five six seven eight';
      const { category, ids } = await newProducts(ctx, [{ name }]);
      // A query has at most 200 characters.
      const others = Array.from({ length: 87 }, () => 'z');
      await expectListed(ctx, { category, q: ['o t t f f s s e', ...others].join(' ') }, ids);
    },
  },
];
