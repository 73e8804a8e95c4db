import { optionalText, text, wholeNumber } from '@/app/_server/as-action';
import type { FormState } from '@/components/form/form-state';
import { drawnImage, type Product } from '@/lib/catalog/product';
import { env } from '@/lib/env';
import { plainAmount, typedAmount } from '@/lib/shared/money';

const names = ['name', 'priceCents', 'stock', 'category', 'description', 'image'] as const;

/** A product as the form of the office shows it. */
export type TypedProduct = Readonly<Record<(typeof names)[number], string>>;

type Shown = Pick<Product, 'name' | 'priceCents' | 'stock' | 'category' | 'description' | 'image'>;

/** The fields of a product as they are typed; the picture is empty where the shop draws it. */
export function typedProduct(product: Shown, slug: string, currency: string): TypedProduct {
  const { name, priceCents, stock, category, description, image } = product;
  return {
    name,
    priceCents: plainAmount(priceCents, currency),
    stock: String(stock),
    category,
    description: lines(description),
    image: image === drawnImage(category, slug) ? '' : image,
  };
}

/** What is typed, as a new product or a change takes it. */
export function productFields(form: FormData) {
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

/** What was changed in the form, and what was shown in it: the version, and the stock where it is changed. */
export function productEdit(form: FormData) {
  const given = productFields(form);
  // A picture that is taken out of the form is drawn again.
  const image = given.image ?? drawnImage(given.category, text(form, 'slug'));
  const changed = names.filter((name) => typed(form, name) !== typed(form, `was.${name}`));
  const fields = Object.entries({ ...given, image });
  const version = wholeNumber(form, 'version') ?? 0;
  const stock = changed.includes('stock') ? { stock: wholeNumber(form, 'was.stock') } : {};
  return {
    ...Object.fromEntries(fields.filter(([name]) => changed.some((one) => one === name))),
    id: text(form, 'id'),
    expected: [{ version, ...stock }],
  };
}

/**
 * The form against a product that was changed meanwhile: fields that were left alone show what is there now,
 * what was typed stays, and a field that both have changed says what it is now. Sent again, it goes by that.
 */
export function editAgainst(form: FormData, current: Shown & { readonly version: number }) {
  const now = typedProduct(current, text(form, 'slug'), env().SHOP_CURRENCY);
  const values: Record<string, string> = { version: String(current.version) };
  const fields: Record<string, string> = {};
  for (const name of names) {
    const [is, was] = [typed(form, name), typed(form, `was.${name}`)];
    values[name] = is === was ? now[name] : is;
    values[`was.${name}`] = now[name];
    if (is !== was && now[name] !== was && now[name] !== is)
      fields[name] = bothValues(was, now[name]);
  }
  return { values, fields };
}

/** The refusal of a form with what it goes by from now on. */
export function withCurrent(
  state: FormState,
  { values, fields }: Pick<FormState, 'values' | 'fields'>,
): FormState {
  return { ...state, fields: fields ?? {}, values: { ...state.values, ...values } };
}

/** The form with other values in some of its fields. */
export function sentAgain(form: FormData, values: FormState['values']): FormData {
  const again = new FormData();
  for (const [name, value] of form) again.append(name, values[name] ?? value);
  return again;
}

/** What stands next to a field that somebody else has changed too. */
export function bothValues(was: string, now: string): string {
  return `It was ${quoted(was)} and is ${quoted(now)} now. Save again to replace it.`;
}

function quoted(value: string): string {
  return value === '' ? 'empty' : `“${value.slice(0, 200)}”`;
}

function typed(form: FormData, name: string): string {
  return lines(text(form, name));
}

/** A form sends every end of a line as two characters. */
function lines(value: string): string {
  return value.replace(/\r\n?/g, '\n');
}
