import type { CurrentProduct } from '@/lib/catalog/expected-product';

/** What a form knows after it was sent: what went wrong, where, and what had been typed. */
export type FormState = {
  /** A sentence to show when it worked and the page stays. */
  readonly ok?: string;
  /** A secret that the form made: to be shown this once. */
  readonly revealed?: string;
  readonly error?: { readonly code: string; readonly message: string };
  /** The product as it is now, where somebody else has changed it meanwhile. */
  readonly current?: CurrentProduct;
  /** The reason by the path of the field, such as `shippingAddress.city`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** By the name of the input; never a password or a card number. */
  readonly values: Readonly<Record<string, string>>;
};

/** The props of a form that changes one product. */
export type ProductFormProps = { readonly action: FormAction; readonly productId: string };

/** A server action that a form posts to. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
