const EVENT = 'openshelf:cart';

/** Tells the page that the cart is not what it was. */
export function announceCartChange(): void {
  window.dispatchEvent(new Event(EVENT));
}

/** Calls back after each change. @returns how to stop it. */
export function onCartChange(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
