import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door, Program, ProgramStage } from '../doors/door';
import { tag } from '../doors/unique';
import { accepted, refused, refusedFor } from './answers';
import { catalogListScenarios } from './catalog-lists';
import { stockScenarios } from './catalog-stock';

const nowhere = 'prod_000000000000000000000';
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Every scenario of the capability `catalog` but the picture that is drawn, which only a served shop shows. */
export function catalogScenarios(door: Door<ProgramStage>): void {
  describe(door.name, () => {
    let stage: ProgramStage;
    let admin: Program;
    let anyone: Program;
    beforeAll(async () => {
      stage = await door.open();
      admin = await stage.admin();
      anyone = await stage.visitor();
    });
    afterAll(() => stage.close());

    const fields = (more: Readonly<Record<string, unknown>> = {}) => ({
      name: `Blue Harbour ${tag()}`,
      priceCents: 1250,
      stock: 5,
      ...more,
    });

    describe('catalog / Product data', () => {
      test('A new product has all its fields', async () => {
        const word = tag();
        const added = accepted(
          await admin.addProduct(fields({ name: `  Blue Harbour ${word}  ` })),
        );
        const product = accepted(await anyone.readProduct(added.id));
        expect(product).toEqual(added);
        expect(product).toEqual({
          id: expect.stringMatching(/^prod_[0-9a-z]{16,}$/),
          name: `Blue Harbour ${word}`,
          slug: `blue-harbour-${word}`,
          description: '',
          category: 'other',
          priceCents: 1250,
          stock: 5,
          currency: expect.stringMatching(/^[A-Z]{3}$/),
          image: expect.stringMatching(/^\//),
          createdAt: expect.stringMatching(instant),
          updatedAt: product.createdAt,
        });
      });

      test('A second product of the same name gets its own slug', async () => {
        const name = `Blue Harbour ${tag()}`;
        const first = accepted(await admin.addProduct(fields({ name })));
        const second = accepted(await admin.addProduct(fields({ name })));
        expect(second.slug).toBe(`${first.slug}-2`);
        expect(second.name).toBe(name);
      });

      test('Renaming keeps the slug', async () => {
        const { id, slug } = accepted(await admin.addProduct(fields()));
        accepted(await admin.editProduct(id, { name: 'Red Harbour' }));
        expect(accepted(await anyone.readProduct(id))).toMatchObject({ name: 'Red Harbour', slug });
      });
    });

    describe('catalog / Product limits', () => {
      test('The limits themselves are accepted', async () => {
        for (const limits of [
          { name: 'A', priceCents: 0, stock: 0 },
          { name: 'n'.repeat(200), priceCents: 1_000_000_000, stock: 1_000_000_000 },
        ]) {
          const { id } = accepted(await admin.addProduct(limits));
          expect(accepted(await anyone.readProduct(id))).toMatchObject(limits);
        }
      });

      test('A value outside its limits is refused', async () => {
        const category = `limits-${tag()}`;
        const amounts = [-1, 1_000_000_001, 12.5, '5'];
        const wrong = [
          ...amounts.map((priceCents) => ({ priceCents })),
          ...amounts.map((stock) => ({ stock })),
          { name: '   ' },
          { name: 'n'.repeat(201) },
          { category: 'Wall Art' },
        ];
        for (const change of wrong) {
          const answer = await admin.addProduct(fields({ category, ...change }));
          refusedFor(answer, ...Object.keys(change));
        }
        expect(accepted(await anyone.listProducts({ category })).items).toEqual([]);
      });
    });

    describe('catalog / Catalogue changes by admins', () => {
      async function mayNot(person: Program, code: string) {
        const category = `closed-${tag()}`;
        const before = accepted(await admin.addProduct(fields({ category })));
        refused(await person.addProduct(fields({ category })), code);
        refused(await person.editProduct(before.id, { priceCents: 1 }), code);
        refused(await person.withdrawProduct(before.id), code);
        // Whatever the content: what is not valid or not there is refused in the same way.
        refused(await person.addProduct({}), code);
        refused(await person.withdrawProduct(nowhere), code);
        expect(accepted(await anyone.listProducts({ category })).items).toEqual([before]);
      }

      test('A shopper may not change the catalogue', async () => {
        await mayNot(await stage.shopper(), 'FORBIDDEN');
      });

      test('A visitor may not change the catalogue', async () => {
        await mayNot(anyone, 'UNAUTHORIZED');
      });
    });

    describe('catalog / Reading one product', () => {
      test('An unknown product is not found', async () => {
        refused(await admin.readProduct(nowhere), 'PRODUCT_NOT_FOUND');
        refused(await admin.editProduct(nowhere, { priceCents: 1 }), 'PRODUCT_NOT_FOUND');
        refused(await admin.withdrawProduct(nowhere), 'PRODUCT_NOT_FOUND');
      });
    });

    describe('catalog / Changing a product', () => {
      test('Only the given fields change', async () => {
        const before = accepted(await admin.addProduct(fields()));
        const after = accepted(await admin.editProduct(before.id, { priceCents: 1300 }));
        expect(after).toEqual({ ...before, priceCents: 1300, updatedAt: after.updatedAt });
        expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
        expect(accepted(await anyone.readProduct(before.id))).toEqual(after);
      });
    });

    describe('catalog / Archiving a product', () => {
      test('An archived product leaves the shelf', async () => {
        const category = `gone-${tag()}`;
        const { id, name } = accepted(await admin.addProduct(fields({ category })));
        accepted(await admin.withdrawProduct(id));
        expect(accepted(await anyone.listProducts({ category })).items).toEqual([]);
        expect(accepted(await anyone.listProducts({ q: name })).items).toEqual([]);
        refused(await anyone.readProduct(id), 'PRODUCT_NOT_FOUND');
        refused(await admin.readProduct(id), 'PRODUCT_NOT_FOUND');
        refused(await admin.editProduct(id, { priceCents: 1 }), 'PRODUCT_NOT_FOUND');
        refused(await admin.withdrawProduct(id), 'PRODUCT_NOT_FOUND');
      });

      test('An archived product stays on old orders', async () => {
        const { id, name } = await stage.product({ priceCents: 1250 });
        const ana = await stage.shopper();
        accepted(await ana.addToCart(id, 2));
        const order = accepted(await ana.placeOrder());
        accepted(await admin.withdrawProduct(id));
        const item = { productId: id, name, priceCents: 1250, quantity: 2 };
        expect(accepted(await ana.order(order.id)).items).toEqual([item]);
      });
    });

    describe('catalog / Product pictures', () => {
      test('A picture address that is not one is refused', async () => {
        for (const image of [
          'javascript:alert(1)',
          'http://example.com/a.png',
          '//example.com/a',
        ]) {
          refusedFor(await admin.addProduct(fields({ image })), 'image');
        }
        const image = 'https://example.com/a.png';
        expect(accepted(await admin.addProduct(fields({ image }))).image).toBe(image);
      });

      test('A picture address is kept as browsers send it', async () => {
        for (const [image, kept] of [
          ['https://bücher.example/Bildü.png', 'https://xn--bcher-kva.example/Bild%C3%BC.png'],
          ['/bilder/日本.png?größe=1', '/bilder/%E6%97%A5%E6%9C%AC.png?gr%C3%B6%C3%9Fe=1'],
          ['https://img.example/a%20b.png', 'https://img.example/a%20b.png'],
        ]) {
          const { id } = accepted(await admin.addProduct(fields({ image })));
          expect(accepted(await anyone.readProduct(id)).image).toBe(kept);
        }
      });
    });

    stockScenarios(() => ({ stage, admin }));
    catalogListScenarios(() => ({ admin, anyone }));
  });
}
