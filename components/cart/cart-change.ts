const NAME = 'openshelf:cart';

let tabs: BroadcastChannel | undefined;

/** The other tabs of this browser. One channel for the whole page, as it does not hear itself. */
function otherTabs(): BroadcastChannel {
  tabs ??= new BroadcastChannel(NAME);
  return tabs;
}

/** Tells the page and every other tab that the cart is not what it was. */
export function announceCartChange(): void {
  window.dispatchEvent(new Event(NAME));
  notifyOtherTabs();
}

/** Tells the other tabs only. */
export function notifyOtherTabs(): void {
  otherTabs().postMessage('changed');
}

/** Calls back after each change that was made on this page. @returns how to stop it. */
export function onCartChange(listener: () => void): () => void {
  window.addEventListener(NAME, listener);
  return () => window.removeEventListener(NAME, listener);
}

/** Calls back when it may have been changed elsewhere: another tab says so, or somebody returns to this one. */
export function onCartChangeElsewhere(listener: () => void): () => void {
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) listener();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  const channel = otherTabs();
  channel.addEventListener('message', listener);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    channel.removeEventListener('message', listener);
    window.removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
