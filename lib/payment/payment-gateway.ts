/** What is asked of whoever moves the money. Nothing card-like is kept or logged on this side. */
export type ChargeRequest = {
  readonly orderId: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly cardNumber: string;
  /** A repeat with the same key, also after a crash, gets the result of the first and takes nothing. */
  readonly idempotencyKey?: string | undefined;
};

export type ChargeResult =
  | { readonly status: 'succeeded'; readonly reference: string }
  | { readonly status: 'declined' };

export type PaymentGateway = {
  readonly name: string;
  /** Takes the money. A declined card is a result, a gateway that cannot be reached is an error. */
  charge(request: ChargeRequest): Promise<ChargeResult>;
  /** Gives back a charge whose order somebody else had paid in the meantime. */
  refund(reference: string): Promise<void>;
};
