import { text, wholeNumber } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { bothValues } from './product-edit';

/** What is typed into the list: `12` for what there is to be, `+5` or `-2` for what is added or taken away. */
export function stockEdit(form: FormData) {
  const id = text(form, 'id');
  const move = text(form, 'stock').trim();
  const was = wholeNumber(form, 'was.stock');
  if (/^[+-]\d{1,10}$/.test(move)) {
    const delta = Number(move);
    return { id, delta, reason: delta > 0 ? 'restock' : 'correction' };
  }
  const stock = wholeNumber(form, 'stock');
  const isBoth = typeof stock === 'number' && typeof was === 'number';
  return {
    id,
    delta: isBoth ? stock - was : 'none',
    reason: 'correction',
    expected: [{ stock: was }],
  };
}

/** The refusal of such a form, said at its one field. */
export function refusedStock(form: FormData, state: FormState): FormState {
  const { current, fields = {}, error } = state;
  if (!error) return state;
  if (!current) {
    const reason = fields.delta ?? error.message;
    return { ...state, fields: { stock: reason } };
  }
  const now = String(current.stock);
  const fieldsNow = { stock: bothValues(text(form, 'was.stock'), now) };
  return { ...state, fields: fieldsNow, values: { ...state.values, 'was.stock': now } };
}
