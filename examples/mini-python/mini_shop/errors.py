"""Refusals that the caller is told about."""


class Refusal(Exception):
    """An HTTP status, an exact code and a sentence for people."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


class ProductNotFound(Refusal):
    def __init__(self) -> None:
        super().__init__(404, "PRODUCT_NOT_FOUND", "Product not found")


class MaxQuantityExceeded(Refusal):
    def __init__(self, most: int) -> None:
        super().__init__(400, "MAX_QUANTITY_EXCEEDED", f"At most {most} of one product")


class CartEmpty(Refusal):
    def __init__(self) -> None:
        super().__init__(400, "CART_EMPTY", "Cart empty")


class OutOfStock(Refusal):
    def __init__(self) -> None:
        super().__init__(409, "OUT_OF_STOCK", "Stock insufficient")


class OrderNotFound(Refusal):
    def __init__(self) -> None:
        super().__init__(404, "NOT_FOUND", "Order not found")


class AlreadyPaid(Refusal):
    def __init__(self) -> None:
        super().__init__(409, "ALREADY_PAID", "The order is paid already")


class ItemNotFound(Refusal):
    def __init__(self) -> None:
        super().__init__(404, "NOT_FOUND", "Cart item not found")


class PaymentDeclined(Refusal):
    def __init__(self) -> None:
        super().__init__(402, "PAYMENT_DECLINED", "The card was declined")


class IdempotencyKeyInvalid(Refusal):
    def __init__(self) -> None:
        message = "An idempotency key has 1 to 255 printable characters"
        super().__init__(400, "IDEMPOTENCY_KEY_INVALID", message)


class IdempotencyKeyReused(Refusal):
    def __init__(self) -> None:
        message = "This key was used with another payload"
        super().__init__(422, "IDEMPOTENCY_KEY_REUSED", message)


class IdempotencyInProgress(Refusal):
    def __init__(self) -> None:
        message = "The first request with this key is still running"
        super().__init__(409, "IDEMPOTENCY_IN_PROGRESS", message)
