/**
 * Why the kit has no case for a scenario. A row names a capability, a requirement or a scenario; the
 * longest name that fits counts. What has a case needs no row.
 */
const PAGES = 'seen on pages, which other servers need not have';
const SETTINGS = 'wants a server that is started with other settings';
const ADDRESSES = 'wants requests from several addresses';
const INSIDE = 'seen in the data, the process or the machine, not over HTTP';
const TIME = 'wants a clock that is set';
const OWN = 'of this shop’s own tools and documents, which other servers need not have';
const GATEWAY = 'wants a payment gateway that can be held up';
const MEASURED = 'measures time, which the network between kit and server would spoil';

/** @type {Record<string, string>} */
export const withoutCase = {
  specification: OWN,
  conformance: OWN,
  'api-documentation': OWN,
  'back-office': PAGES,
  storefront: PAGES,
  'browser-security': PAGES,
  observability: 'for the operator of this shop; other servers have their own',
  operation: INSIDE,
  'accounts / Passwords at rest': INSIDE,
  'accounts / Token checks / An expired token is refused': TIME,
  'accounts / Token checks / A token of another time or purpose is refused':
    'wants the secret that signs tokens',
  'accounts / Token checks / A rotated secret signs nobody out': SETTINGS,
  'accounts / Signing in with a browser': PAGES,
  'accounts / Session summary / A visitor has a session summary': PAGES,
  'accounts / Ending sessions / A copied cookie is worth nothing after signing out': PAGES,
  'accounts / Login attempts': ADDRESSES,
  'accounts / Login attempts / A burst of logins leaves the shop answering': MEASURED,
  'accounts / Known browsers and addresses': ADDRESSES,
  'accounts / Limits of registering': SETTINGS,
  'accounts / Limits of registering / Registrations do not make a login wait': MEASURED,
  'accounts / Active sessions / Sessions are listed with when and where': ADDRESSES,
  'accounts / Active sessions / Sessions are ended on the pages': PAGES,
  'hostile-input / Only forms of the shop': PAGES,
  'api-keys / Making keys / A key is not in the data': INSIDE,
  'api-keys / Making keys / A key made in the office opens the API': PAGES,
  'cart / Guest cart': PAGES,
  'cart / Merging at sign-in': PAGES,
  'cart / Lines of a cart / A cart from before that has more lines cannot be ordered':
    'wants data of an earlier version',
  "cart / Lines of a cart / A sign-in keeps the account's lines and adds what fits": PAGES,
  'cart / Carts that guests left': TIME,
  'catalog / Product pictures / An image address from before is mended':
    'wants data of an earlier version',
  'catalog / Stock movements / What was there before is the opening':
    'wants data of an earlier version',
  'http-api / Access / The browser session opens the API': PAGES,
  'http-api / Errors / An unexpected failure tells nothing': 'wants a server with a fault',
  'http-api / Errors / next-auth refuses as the rest of the API': OWN,
  'http-api / Requests from other sites / A foreign script cannot use the session': PAGES,
  'http-api / Limits of addresses': SETTINGS,
  'http-api / Routes and statuses / Each success has its status': OWN,
  'http-api / Routes and statuses / HEAD answers as GET does, without the body':
    'entity tags are held by the profile conditional',
  'idempotency / One write for each request': INSIDE,
  'idempotency / While the first is running / A repeat during a slow payment': GATEWAY,
  'idempotency / Keys are kept for 30 days / A key is forgotten after 30 days': TIME,
  'idempotency / Keys are kept for 30 days / A kept answer gives no API key away': INSIDE,
  'idempotency / A share for each caller': 'wants a clock that is set, and 16 MiB of kept answers',
  'orders / Guest orders': PAGES,
  'orders / Guest orders at sign-in': PAGES,
  'orders / The currency of an order': SETTINGS,
  'payments / Paying an order / An order is paid in its own currency': SETTINGS,
  'payments / Paying once / A charge that came too late is given back': GATEWAY,
  'payments / Paying once / A charge that cannot be recorded is given back': GATEWAY,
  'payments / Paying once / A charge that was not recorded is repaired by its repeat': GATEWAY,
};
