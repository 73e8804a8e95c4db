/** Where an order is shown; the key lets whoever holds the link in. */
export function orderHref(id: string, key?: string | undefined): string {
  return key ? `/orders/${id}?${new URLSearchParams({ key })}` : `/orders/${id}`;
}
