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
