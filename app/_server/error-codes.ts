/** What somebody who gets a code wants to know. */
export type Explanation = {
  readonly status: number;
  /** What the shop says with it, as an example. */
  readonly message: string;
  readonly when: string;
  readonly next: string;
};

/** Every code that the shop refuses with. `/docs/errors`, the document of the API and its types come from here. */
export const errorCodes = {
  VALIDATION_FAILED: {
    status: 400,
    message: 'Some fields are not valid',
    when: 'A field is missing, has a value that it cannot have, or is not known; or the address of the request is malformed.',
    next: 'Correct every field in `details.errors`: each has its `path` and the `reason`. Sending the same again gives the same answer.',
  },
  BAD_REQUEST: {
    status: 400,
    message: 'The request is malformed',
    when: 'The request is no HTTP, its headers contradict each other, its form cannot be read, or it has one that only the shop itself or a trusted proxy may set.',
    next: 'Send each header once and no `x-middleware-…` or the like. Behind a proxy that sets `X-Forwarded-Host`, whoever runs the shop names it in `TRUSTED_PROXIES`.',
  },
  INVALID_JSON: {
    status: 400,
    message: 'The body is not JSON',
    when: 'The body says that it is `application/json` and cannot be read as that without doubt: it is cut off, not in UTF-8, begins with a byte order mark, says a member twice, or is nested over 32 deep.',
    next: 'Send one JSON object in UTF-8. A body that was cut off on its way is the usual cause.',
  },
  MAX_QUANTITY_EXCEEDED: {
    status: 400,
    message: 'A cart holds at most 99 of one product',
    when: 'More of a product was added than one line of a cart may hold, together with what is in it already.',
    next: 'Set the line to `details.maximum` or less. For larger amounts, place several orders.',
  },
  CART_EMPTY: {
    status: 400,
    message: 'Cart empty',
    when: 'An order was placed from a cart with nothing in it. Placing an order empties the cart, so a second try finds none.',
    next: 'Look at `GET /api/orders` first: the order may be there already. Otherwise put something in the cart.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    message: 'An idempotency key has 1 to 255 printable characters',
    when: 'The `Idempotency-Key` is empty, longer than 255 characters, has one that is not printable ASCII, or was sent twice.',
    next: 'Send one key, such as a UUID, and the same one again only with the same request.',
  },
  UNAUTHORIZED: {
    status: 401,
    message: 'Sign in first',
    when: 'The request says nothing about who is calling, or brings a token or key that does not count: expired, changed, revoked, or of another shop.',
    next: 'Get a token from `POST /api/auth/login`, or a key from whoever runs the shop, and send it as `Authorization: Bearer <token>`.',
  },
  INVALID_CREDENTIALS: {
    status: 401,
    message: 'The e-mail address or the password is wrong',
    when: 'There is no account with this address and this password, and which of the two is wrong is not told; or the current password that was given for a change is wrong.',
    next: 'Ask the person again. Do not repeat by yourself.',
  },
  PAYMENT_DECLINED: {
    status: 402,
    message: 'The card was declined',
    when: 'The payment provider refused the card. The order stays as it was and nothing was taken.',
    next: 'Ask for another card and pay the same order again.',
  },
  FORBIDDEN: {
    status: 403,
    message: 'You may not do this',
    when: 'The caller is known and may not do this: it is for admins, it is for somebody else, a key lacks a scope, or a session was used from the page of another site.',
    next: 'Use an account that may, or a key with the scope in `details.scope`. Repeating does not help.',
  },
  NOT_FOUND: {
    status: 404,
    message: 'Order not found',
    when: 'There is nothing at this address, or no such thing for this caller: what belongs to somebody else is answered the same.',
    next: 'Check the id and whose token it is. Forget the id if you kept it.',
  },
  PRODUCT_NOT_FOUND: {
    status: 404,
    message: 'Product not found',
    when: 'There is no product with this id on the shelf; it may have been archived.',
    next: 'Read `GET /api/products` for what is there now. Orders keep the name and price of a product that is gone.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    message: 'This address knows HEAD, GET, POST',
    when: 'The address is there, but not with this method.',
    next: 'Use one of the methods in the `Allow` header.',
  },
  REQUEST_TIMEOUT: {
    status: 408,
    message: 'The request did not arrive in time',
    when: 'The request was not there as a whole within 15 seconds.',
    next: 'Send it again on a new connection. Nothing was done.',
  },
  EMAIL_TAKEN: {
    status: 409,
    message: 'This address has an account',
    when: 'Somebody registers with an e-mail address that has an account.',
    next: 'Log in instead.',
  },
  TOTAL_CHANGED: {
    status: 409,
    message: 'The total has changed',
    when: 'An order was placed with the `expectedTotalCents` that somebody had reviewed, and would cost something else now: a price or the cart has changed. Nothing was ordered.',
    next: 'Show the new total, `details.totalCents`, beside the old one. If it is accepted, send it as `expectedTotalCents`.',
  },
  OUT_OF_STOCK: {
    status: 409,
    message: 'Stock insufficient',
    when: 'The stock does not reach for at least one line of the cart. No order was made, and the cart is as it was.',
    next: 'Show `details.items`: every line that cannot be filled, with how many are `available`. Lower or remove those lines and place the order again.',
  },
  CART_FULL: {
    status: 409,
    message: 'A cart holds at most 100 different products',
    when: 'Another product was added to a cart that has as many as it may have, or an order was placed from one that has more.',
    next: 'Remove lines, or place an order first: it empties the cart.',
  },
  ALREADY_PAID: {
    status: 409,
    message: 'The order is paid',
    when: 'The order was paid before, by this caller or by somebody at the same moment. Nothing was taken twice.',
    next: 'Take it as done: read the order.',
  },
  IDEMPOTENCY_IN_PROGRESS: {
    status: 409,
    message: 'The first request with this key is still running',
    when: 'A request with the same `Idempotency-Key` has not been answered yet. This one was not done.',
    next: 'Send the same again after the seconds in `Retry-After`: you get the answer of the first.',
  },
  PRECONDITION_FAILED: {
    status: 412,
    message: 'The product was changed meanwhile',
    when: 'The product is no longer as one of the tags in `If-Match` says: somebody changed it, or its stock moved. Nothing was done.',
    next: 'Look at `details.current`, or read the product again for its `ETag`, decide anew, and send the change with that tag.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    message: 'The body is over 64 KiB',
    when: 'The body is larger than 64 KiB.',
    next: 'Send less. Nothing in this API needs as much.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: 'Send the body as application/json',
    when: 'There is a body, and its `Content-Type` is not `application/json` in UTF-8, or it is compressed.',
    next: 'Add `Content-Type: application/json`, and send the body without a `Content-Encoding`.',
  },
  MISDIRECTED_REQUEST: {
    status: 421,
    message: 'This shop has another name: the one in SHOP_URL',
    when: 'The `Host` of the request is not the name of this shop.',
    next: 'Use the address that shoppers use. Whoever runs the shop sets it as `SHOP_URL`.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    message: 'This key was used with another payload',
    when: 'The `Idempotency-Key` was used in the last 30 days, with the same method and path but another body or query. This request was not done.',
    next: 'Make a new key for each new wish. To repeat the first request, send it as it was.',
  },
  RATE_LIMITED: {
    status: 429,
    message: 'Too many requests; try again in 42 seconds',
    when: 'There were more requests of this caller in a minute than the shop allows, too many wrong passwords for this account or from this address, too many new accounts, or so many with an `Idempotency-Key` that no more answers are kept for this caller. Nothing was done.',
    next: 'Send the same again after the seconds in `Retry-After`. `RateLimit-Remaining` says beforehand how many requests are left.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    message: 'The headers are over 16 KiB',
    when: 'The headers of the request are larger than 16 KiB together.',
    next: 'Send fewer or smaller ones; collected cookies are the usual cause.',
  },
  INTERNAL_ERROR: {
    status: 500,
    message: 'Something went wrong on our side. Please try again.',
    when: 'Something failed that nobody expected. What it was is in the log of the shop, beside the `requestId`.',
    next: 'Read before you write again: what you sent may have been done. Give the `requestId` to whoever runs the shop.',
  },
  UNAVAILABLE: {
    status: 503,
    message: 'The shop cannot do this right now. Please try again in a moment.',
    when: 'The database cannot be reached or is busy, or too many people log in or register at the same moment. What you sent was not done.',
    next: 'Try again after the seconds in `Retry-After`.',
  },
} as const satisfies Record<string, Explanation>;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(word: string): word is ErrorCode {
  return Object.hasOwn(errorCodes, word);
}
