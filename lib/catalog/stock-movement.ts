/** Why a stock moved. */
export const stockReasons = ['initial', 'order', 'correction', 'restock', 'returned'] as const;

export type StockReason = (typeof stockReasons)[number];

/** What moved a stock, who did it and when. */
export type StockCause = {
  readonly reason: StockReason;
  /** The id of what caused it, such as an order. */
  readonly reference: string | null;
  /** The account or key that did it; null for a guest and for the shop itself. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
};

/** One change of a stock. Those of a product add up to its stock. */
export type StockMovement = StockCause & { readonly productId: string; readonly delta: number };
