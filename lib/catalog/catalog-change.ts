/** A change of what pages show. */
export type CatalogChange = {
  readonly slug: string;
  /** `shelf` when lists and categories changed: the product came, went or moved. */
  readonly scope: 'product' | 'shelf';
};
