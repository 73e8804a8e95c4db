/**
 * A door is a way into the shop. A scenario is written once, against these words, and runs through every
 * door that can express it: a call of the domain, HTTP, a browser, a browser without JavaScript.
 */
export type DoorName = 'domain' | 'HTTP' | 'browser' | 'browser without JavaScript';

export type Door = {
  readonly name: DoorName;
  /** False for the doors of people: they show what a person needs, not every field. */
  readonly showsEverything: boolean;
  /** A shop behind this door, for the scenarios of one file. */
  open(): Promise<Stage>;
};

export type Stage = {
  /** Adds a product with a name of its own, sets the stage: not what is tested. */
  product(fields?: Partial<NewProduct>): Promise<ProductView>;
  changeProduct(id: string, change: Partial<NewProduct>): Promise<void>;
  archiveProduct(id: string): Promise<void>;
  stockOf(id: string): Promise<number>;
  /** A new account that is signed in. */
  shopper(name?: string): Promise<Shopper>;
  admin(): Promise<Shopper>;
  close(): Promise<void>;
};

/** What somebody who is signed in does; each answers with what they are shown. */
export type Shopper = {
  readonly userId: string;
  readonly email: string;
  addToCart(productId: string, quantity: number, forUserId?: string): Promise<Answer<CartView>>;
  setQuantity(itemId: string, quantity: number): Promise<Answer<CartView>>;
  removeItem(itemId: string): Promise<Answer<CartView>>;
  cart(): Promise<CartView>;
  placeOrder(details?: OrderDetails): Promise<Answer<OrderView>>;
  order(id: string): Promise<Answer<OrderView>>;
  /** All own orders, newest first. */
  orders(): Promise<OrderView[]>;
  pay(orderId: string, cardNumber?: string): Promise<Answer<OrderView>>;
};

/** What came back: what was asked for, or a refusal with its code. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly refusal: Refusal };

export type Refusal = {
  /** Bad fields by path, of a VALIDATION_FAILED. */
  readonly fields: readonly string[];
  /** Lines that cannot be filled, of an OUT_OF_STOCK. */
  readonly items: readonly { productId?: string; name: string; requested: number; available: number }[];
};

export type NewProduct = { name: string; priceCents: number; stock: number; category: string };
export type ProductView = NewProduct & { id: string; slug: string };

export type CartView = {
  readonly items: readonly {
    id: string;
    productId: string;
    name: string;
    priceCents: number;
    quantity: number;
    available: number;
  }[];
  readonly totalCents: number;
};

export type Address = {
  name: string;
  line1: string;
  line2?: string;
  postalCode: string;
  city: string;
  country: string;
};
export type OrderDetails = { userId?: string; email?: string; shippingAddress?: Address };

export type OrderView = {
  readonly id: string;
  readonly status: string;
  readonly totalCents: number;
  readonly items: readonly { name: string; priceCents: number; quantity: number }[];
  readonly email: string | null;
  /** Beyond what a page shows; undefined through the doors of people. */
  readonly userId?: string | null;
  readonly paidAt?: string | null;
  readonly createdAt?: string;
  readonly shippingAddress?: Address | null;
};
