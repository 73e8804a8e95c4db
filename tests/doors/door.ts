/**
 * A door is a way into the shop. A scenario is written once, against these words, and runs through every
 * door that can express it: a call of the domain, HTTP, a browser, a browser without JavaScript.
 */
export type DoorName = 'domain' | 'HTTP' | 'browser' | 'browser without JavaScript';

export type Door<S extends Stage = Stage> = {
  readonly name: DoorName;
  /** False for the doors of people: they show what a person needs, not every field, and limit what is typed. */
  readonly showsEverything: boolean;
  /** Whether somebody without an account can shop here. */
  readonly hasGuests: boolean;
  /** Whether a hundred people fit through at the same moment. */
  readonly takesCrowds: boolean;
  /** A shop behind this door, for the scenarios of one file. */
  open(): Promise<S>;
};

/** What the scenarios of buying need: every door has it. */
export type Stage = {
  /** Adds a product with a name of its own, sets the stock: not what is tested. */
  product(fields?: Partial<NewProduct>): Promise<ProductView>;
  changeProduct(id: string, change: Partial<NewProduct>): Promise<void>;
  archiveProduct(id: string): Promise<void>;
  stockOf(id: string): Promise<number>;
  /** A new account that is signed in. */
  shopper(name?: string): Promise<Shopper>;
  admin(): Promise<Shopper>;
  /** A new browser without an account. Only where `hasGuests`. */
  guest(): Promise<Guest>;
  close(): Promise<void>;
};

/** What the doors of programs add: the catalogue and accounts, every field, any value. */
export type ProgramStage = Omit<Stage, 'shopper' | 'admin'> & {
  readonly secret: string;
  shopper(name?: string): Promise<Program>;
  admin(): Promise<Program>;
  /** Somebody who is not signed in. */
  visitor(): Promise<Program>;
  /** Whoever holds this token. */
  bearer(token: string): Promise<Program>;
  register(fields: Fields): Promise<Answer<AccountView>>;
  logIn(email: string, password: string): Promise<Answer<LoginView>>;
};

/** Anything: also what no form would let one type. */
export type Fields = Readonly<Record<string, unknown>>;

/** What somebody with a cart does; each answers with what they are shown. */
export type Buyer = {
  addToCart(
    productId: string,
    quantity: number | string,
    forUserId?: string,
  ): Promise<Answer<CartView>>;
  setQuantity(itemId: string, quantity: number | string): Promise<Answer<CartView>>;
  removeItem(itemId: string): Promise<Answer<CartView>>;
  cart(): Promise<CartView>;
  placeOrder(details?: OrderDetails): Promise<Answer<OrderView>>;
  /** The order at its address, with the key of its link where one is given. */
  order(id: string, key?: string): Promise<Answer<OrderView>>;
  pay(orderId: string, cardNumber?: string): Promise<Answer<OrderView>>;
};

export type Shopper = Buyer & {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** All own orders, newest first, page by page. People cannot choose the `limit`. */
  orders(limit?: number): Promise<OrderView[][]>;
};

export type Guest = Buyer & {
  /** What the browser holds while nobody is signed in, also after `signInAs`. */
  cart(): Promise<CartView>;
  /** The key in the link of an own order. */
  keyOf(orderId: string): Promise<string>;
  /** Signs in to the account. @returns the notices that are shown. */
  signInAs(shopper: Shopper): Promise<readonly string[]>;
};

export type Program = Shopper & {
  addProduct(fields: Fields): Promise<Answer<ProductView>>;
  editProduct(id: string, change: Fields): Promise<Answer<ProductView>>;
  withdrawProduct(id: string): Promise<Answer<undefined>>;
  readProduct(id: string): Promise<Answer<ProductView>>;
  moveStock(id: string, move: Fields): Promise<Answer<ProductView>>;
  /** Newest first, page by page. */
  stockMovements(id: string, limit?: number): Promise<MovementView[][]>;
  listProducts(options: Fields): Promise<Answer<ProductPage>>;
  listCategories(): Promise<Answer<readonly CategoryTotal[]>>;
  tryCart(): Promise<Answer<CartView>>;
};

/** What came back: what was asked for, or a refusal with its code. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Refusal);

export type Refusal = {
  readonly code: string;
  readonly message: string;
  /** Bad fields by path, of a VALIDATION_FAILED. */
  readonly fields: readonly string[];
  /** Lines that cannot be filled, of an OUT_OF_STOCK. */
  readonly items: readonly Shortage[];
  /** What else a program needs to know of it. */
  readonly details: unknown;
  /** All the rest that was said, less the request id and the address asked for. */
  readonly words: unknown;
};

export type Shortage = {
  readonly productId?: string;
  readonly name: string;
  readonly requested: number;
  readonly available: number;
};

export type NewProduct = { name: string; priceCents: number; stock: number; category: string };

export type ProductView = NewProduct & {
  readonly id: string;
  readonly slug: string;
  readonly description: string;
  readonly currency: string;
  readonly image: string;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type ProductPage = {
  readonly items: readonly ProductView[];
  readonly next: string | undefined;
  readonly total: number | undefined;
};

export type MovementView = {
  readonly delta: number;
  readonly reason: string;
  readonly reference: string | null;
  readonly createdBy: string | null;
  readonly createdAt: string;
};

export type CategoryTotal = { readonly category: string; readonly total: number };

export type CartView = {
  /** Beyond what a page shows; undefined through the doors of people. */
  readonly userId?: string | null;
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
  line2?: string | undefined;
  postalCode: string;
  city: string;
  country: string;
};
/**
 * Doors of people fill in an address that is left out, which is required there. An e-mail address that is
 * left out is that of the account; a guest's field stays empty.
 */
export type OrderDetails = {
  userId?: string;
  email?: string;
  shippingAddress?: Partial<Address>;
  /** People send what their page shows. */
  expectedTotalCents?: number;
};

export type OrderView = {
  readonly id: string;
  readonly status: string;
  readonly totalCents: number;
  readonly items: readonly {
    productId?: string;
    name: string;
    priceCents: number;
    quantity: number;
  }[];
  readonly email: string | null;
  /** Beyond what a page shows; undefined through the doors of people. */
  readonly currency?: string;
  readonly userId?: string | null;
  readonly paidAt?: string | null;
  readonly createdAt?: string;
  readonly shippingAddress?: Address | null;
};

export type AccountView = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
};

export type LoginView = {
  readonly token: string;
  /** Undefined through the domain, which knows no header to put the token in. */
  readonly tokenType: string | undefined;
  readonly expiresIn: number;
  readonly user: AccountView;
};
