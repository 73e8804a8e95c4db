'use server';

import { refresh } from 'next/cache';
import { asAction, text, wholeNumber } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { addProduct } from '@/lib/catalog/add-product';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { changeProduct } from '@/lib/catalog/change-product';
import { moveStock } from '@/lib/catalog/move-stock';
import type { Product } from '@/lib/catalog/product';
import { editAgainst, productEdit, productFields, sentAgain, withCurrent } from './product-edit';
import { refusedStock, stockEdit } from './stock-edit';

const add = asAction(addProduct, {
  read: productFields,
  redirectTo: ({ id }) => `/admin/products/${id}?done=added`,
});

/** The page of the product, with a form that begins anew. */
function pageAfter(done: string, { id, version, stock }: Product): string {
  return `/admin/products/${id}?done=${done}&at=${version}-${stock}`;
}

const change = asAction(changeProduct, {
  read: productEdit,
  redirectTo: (product) => pageAfter('saved', product),
});

const stock = asAction(moveStock, { read: stockEdit, message: () => 'Saved' });

const move = asAction(moveStock, {
  read: (form) => ({
    id: text(form, 'id'),
    delta: wholeNumber(form, 'delta') ?? '',
    reason: text(form, 'reason'),
  }),
  redirectTo: (product) => pageAfter('moved', product),
});

const archive = asAction(archiveProduct, {
  read: (form) => ({ id: text(form, 'id') }),
  redirectTo: () => '/admin/products?done=archived',
});

export async function addProductHere(previous: FormState, form: FormData): Promise<FormState> {
  return add(previous, form);
}

export async function changeProductHere(previous: FormState, form: FormData): Promise<FormState> {
  const state = await change(previous, form);
  if (!state.current) return state;
  const edit = editAgainst(form, state.current);
  if (Object.keys(edit.fields).length > 0) return withCurrent(state, edit);
  // Nobody else has changed what was changed here.
  const again = await change(previous, sentAgain(form, edit.values));
  return again.current ? withCurrent(again, editAgainst(form, again.current)) : again;
}

export async function setStock(previous: FormState, form: FormData): Promise<FormState> {
  const isSame = text(form, 'stock').trim() === text(form, 'was.stock');
  const state = isSame ? { ok: 'Nothing changed', values: {} } : await stock(previous, form);
  refresh();
  return refusedStock(form, state);
}

export async function moveStockHere(previous: FormState, form: FormData): Promise<FormState> {
  return move(previous, form);
}

export async function archiveProductHere(previous: FormState, form: FormData): Promise<FormState> {
  return archive(previous, form);
}
