'use server';

import { refresh } from 'next/cache';
import { asAction, optionalText, text, wholeNumber } from '@/app/_server/as-action';
import type { FormState } from '@/app/_server/form-state';
import { addProduct } from '@/lib/catalog/add-product';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { changeProduct } from '@/lib/catalog/change-product';
import { drawnImage } from '@/lib/catalog/product';
import { env } from '@/lib/env';
import { typedAmount } from '@/lib/shared/money';

function productFields(form: FormData) {
  const price = text(form, 'priceCents');
  return {
    name: text(form, 'name'),
    description: text(form, 'description'),
    category: text(form, 'category').trim(),
    // What is no amount stays text, so that it is refused by name.
    priceCents: typedAmount(price, env().SHOP_CURRENCY) ?? price,
    stock: wholeNumber(form, 'stock') ?? '',
    image: optionalText(form, 'image'),
  };
}

const add = asAction(addProduct, {
  read: productFields,
  goTo: ({ id }) => `/admin/products/${id}?done=added`,
});

const change = asAction(changeProduct, {
  read: (form) => {
    const given = productFields(form);
    // A picture that is taken out of the form is drawn again.
    const image = given.image ?? drawnImage(given.category, text(form, 'slug'));
    return { ...given, id: text(form, 'id'), image };
  },
  goTo: ({ id }) => `/admin/products/${id}?done=saved`,
});

const stock = asAction(changeProduct, {
  read: (form) => ({ id: text(form, 'id'), stock: wholeNumber(form, 'stock') ?? '' }),
  say: () => 'Saved',
});

const archive = asAction(archiveProduct, {
  read: (form) => ({ id: text(form, 'id') }),
  goTo: () => '/admin/products?done=archived',
});

export async function addProductHere(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

export async function changeProductHere(previous: FormState, form: FormData): Promise<FormState> {
  return change(previous, form);
}

export async function setStock(previous: FormState, form: FormData): Promise<FormState> {
  const state = await stock(previous, form);
  refresh();
  return state;
}

export async function archiveProductHere(previous: FormState, form: FormData): Promise<FormState> {
  return archive(previous, form);
}
