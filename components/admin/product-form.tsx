import { ActionForm } from '@/components/form/action-form';
import { FormField, FormHidden, FormTextarea } from '@/components/form/form-fields';
import type { FormAction } from '@/components/form/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { plainAmount } from '@/lib/shared/money';

/** The fields as they are typed: the price as `12.50`, the picture empty where the shop draws it. */
export interface ProductFields {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly typed: Readonly<
    Record<'name' | 'priceCents' | 'stock' | 'category' | 'description' | 'image', string>
  >;
}

/** Everything the office says about a product: a new one, or one that is there. */
export function ProductForm({
  action,
  product,
  categories,
  currency,
}: {
  readonly action: FormAction;
  /** Left out for a new one. */
  readonly product?: ProductFields | undefined;
  /** Those in use, to choose from; any other may be typed. */
  readonly categories: readonly string[];
  readonly currency: string;
}) {
  const example = plainAmount(1250, currency);
  const typed = product?.typed;
  return (
    <ActionForm
      action={action}
      explanations={{
        PRECONDITION_FAILED: 'Nothing was saved. What you typed is still here.',
      }}
      reasons={{
        name: 'Enter a name of up to 200 characters',
        priceCents: `Enter an amount such as ${example}`,
        stock: 'Enter a whole number, 0 or more',
        image: 'Enter a link that starts with https://, or a path such as /art/print.svg',
      }}
      className="grid max-w-2xl gap-4 sm:grid-cols-2"
    >
      {product && <input type="hidden" name="id" value={product.id} />}
      {product && <input type="hidden" name="slug" value={product.slug} />}
      {product && <FormHidden name="version" value={String(product.version)} />}
      {Object.entries(typed ?? {}).map(([name, value]) => (
        <FormHidden key={name} name={`was.${name}`} value={value} />
      ))}
      <FormField
        label="Name"
        name="name"
        maxLength={200}
        defaultValue={typed?.name}
        className="sm:col-span-2"
      />
      <FormField
        label="Price"
        name="priceCents"
        inputMode="decimal"
        hint={`In ${currency}, such as ${example}.`}
        defaultValue={typed?.priceCents}
        inputClassName="figures"
      />
      <FormField
        label="Stock"
        name="stock"
        inputMode="numeric"
        hint="Available to sell"
        defaultValue={typed?.stock ?? 0}
        inputClassName="figures"
      />
      <FormField
        label="Category"
        name="category"
        list="categories"
        hint="Choose or create a category"
        maxLength={80}
        defaultValue={typed?.category}
        className="sm:col-span-2"
      />
      <datalist id="categories">
        {categories.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
      <FormTextarea
        label="Description"
        name="description"
        optional
        maxLength={5000}
        defaultValue={typed?.description}
        className="sm:col-span-2"
      />
      <FormField
        label="Picture"
        name="image"
        optional
        hint="Paste an image link. Without one, we draw a picture."
        maxLength={2000}
        defaultValue={typed?.image}
        className="sm:col-span-2"
      />
      <SubmitButton pendingLabel="Saving…" className="justify-self-start">
        {product ? 'Save' : 'Add product'}
      </SubmitButton>
    </ActionForm>
  );
}
