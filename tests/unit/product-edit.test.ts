import { describe, expect, test } from 'vitest';
import { editAgainst, productEdit, typedProduct } from '@/app/admin/products/product-edit';
import { stockEdit } from '@/app/admin/products/stock-edit';

const product = {
  version: 3,
  name: 'Harbour',
  priceCents: 1250,
  stock: 10,
  category: 'posters',
  description: 'One\nTwo',
  image: '/art/posters/harbour.svg',
};

/** The form as it was shown, with this typed over it, as a browser sends it. */
function sent(typed: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  form.set('id', 'prod_1');
  form.set('slug', 'harbour');
  form.set('version', '3');
  for (const [name, value] of Object.entries(typedProduct(product, 'harbour', 'EUR'))) {
    form.set(`was.${name}`, value.replaceAll('\n', '\r\n'));
    form.set(name, (typed[name] ?? value).replaceAll('\n', '\r\n'));
  }
  return form;
}

describe('the product form of the office', () => {
  test('sends what was changed, and the version that it was shown', () => {
    expect(productEdit(sent({}))).toEqual({ id: 'prod_1', expected: [{ version: 3 }] });
    expect(productEdit(sent({ name: 'Red', priceCents: '13,00' }))).toEqual({
      id: 'prod_1',
      name: 'Red',
      priceCents: 1300,
      expected: [{ version: 3 }],
    });
  });

  test('sends a changed stock with the one it was shown', () => {
    const edit = productEdit(sent({ stock: '12' }));
    expect(edit).toEqual({ id: 'prod_1', stock: 12, expected: [{ version: 3, stock: 10 }] });
  });

  test('changes nothing when it does not say what it was shown', () => {
    const form = sent({ name: 'Red' });
    form.delete('version');
    expect(productEdit(form).expected).toEqual([{ version: 0 }]);
  });

  test('takes what others changed, keeps what was typed, and says where both did', () => {
    const form = sent({ priceCents: '14.00', description: 'Three', stock: '9' });
    const current = { ...product, version: 4, priceCents: 1300, name: 'Quay', stock: 9 };
    const { values, fields } = editAgainst(form, current);
    expect(Object.keys(fields)).toEqual(['priceCents']);
    expect(fields.priceCents).toMatch(/“12\.50”.*“13\.00”/);
    expect(values).toMatchObject({
      version: '4',
      name: 'Quay',
      'was.name': 'Quay',
      priceCents: '14.00',
      'was.priceCents': '13.00',
      description: 'Three',
      'was.description': 'One\nTwo',
      stock: '9',
      'was.stock': '9',
    });
  });
});

describe('the stock in the list', () => {
  const typed = (stock: string) => {
    const form = new FormData();
    form.set('id', 'prod_1');
    form.set('was.stock', '10');
    form.set('stock', stock);
    return stockEdit(form);
  };

  test('is set by the difference to what was shown', () => {
    const expected = [{ stock: 10 }];
    expect(typed('12')).toEqual({ id: 'prod_1', delta: 2, reason: 'correction', expected });
    expect(typed('lots')).toMatchObject({ delta: 'none' });
  });

  test('is moved by a number with a sign, whatever it is', () => {
    expect(typed('+5')).toEqual({ id: 'prod_1', delta: 5, reason: 'restock' });
    expect(typed('-2')).toEqual({ id: 'prod_1', delta: -2, reason: 'correction' });
  });
});
