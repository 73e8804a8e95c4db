/** Why a stock moved. */
export const stockReasons = ['initial', 'order', 'correction', 'restock', 'returned'] as const;

export type StockReason = (typeof stockReasons)[number];

/** Why an admin moves one; the others come by themselves. */
export const givenReasons = ['correction', 'restock', 'returned'] as const;

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

/** A movement as it is read: its place in the order of all, and the name of who did it. */
export type ListedMovement = StockMovement & {
  readonly seq: number;
  readonly createdByName: string | null;
};
