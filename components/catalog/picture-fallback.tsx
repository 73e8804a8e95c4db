'use client';

import { useEffect } from 'react';

function draw(image: EventTarget | null): void {
  if (!(image instanceof HTMLImageElement) || image.dataset.drawn === undefined) return;
  image.src = image.dataset.drawn;
  // That one is of the shop itself: if it fails too, there is nothing else to show.
  delete image.dataset.drawn;
}

/** Shows the drawn picture wherever the address that was given has none. One listener serves all pages. */
export function PictureFallback() {
  useEffect(() => {
    const onError = (event: Event) => draw(event.target);
    document.addEventListener('error', onError, true);
    // Those that failed before this ran.
    for (const image of document.querySelectorAll<HTMLImageElement>('img[data-drawn]')) {
      if (image.complete && image.naturalWidth === 0) draw(image);
    }
    return () => document.removeEventListener('error', onError, true);
  }, []);
  return null;
}
