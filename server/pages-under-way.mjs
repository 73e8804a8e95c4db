/** Pages that are being made now: each may have read what the shop held when it began. */
const underWay = new Set();

/** Counts a request for a page until it is answered or given up. */
export function countPage(response) {
  if (response.destroyed) return;
  const answered = new Promise((resolve) => response.once('close', resolve));
  underWay.add(answered);
  answered.then(() => underWay.delete(answered));
}

/**
 * Waits for the pages that are being made at this moment, and for none that begins later.
 * @returns whether there were any
 */
export async function pagesUnderWay(patienceMs) {
  if (underWay.size === 0) return false;
  let timer;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([Promise.all(underWay), patience]);
  clearTimeout(timer);
  return true;
}
