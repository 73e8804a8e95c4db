import type { APIRequestContext, APIResponse } from '@playwright/test';

export type ListedProduct = {
  readonly slug: string;
  readonly name: string;
  readonly category: string;
  readonly priceCents: number;
  readonly image: string;
};

/** Everything that is for sale, as the API lists it page by page. */
export async function allProducts(api: APIRequestContext): Promise<ListedProduct[]> {
  const found: ListedProduct[] = [];
  for (let next: string | undefined = '/api/products?limit=100'; next; ) {
    const answer: APIResponse = await api.get(next);
    found.push(...(await answer.json()));
    next = /<(.*)>; rel="next"/.exec(answer.headers().link ?? '')?.[1];
  }
  return found;
}
