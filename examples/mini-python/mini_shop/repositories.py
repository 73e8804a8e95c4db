"""Where things are kept: in memory, gone when the process ends."""

from .models import CartItem, Order, Product


class ProductRepository:
    def __init__(self) -> None:
        self._products: dict[str, Product] = {}

    def add(self, product: Product) -> None:
        self._products[product.id] = product

    def find(self, product_id: str) -> Product | None:
        return self._products.get(product_id)

    def newest_first(self) -> list[Product]:
        return list(reversed(self._products.values()))


class CartRepository:
    def __init__(self) -> None:
        self._items: dict[str, list[CartItem]] = {}

    def items_of(self, user_id: str) -> list[CartItem]:
        return self._items.get(user_id, [])

    def add(self, user_id: str, item: CartItem) -> None:
        self._items.setdefault(user_id, []).append(item)

    def remove(self, user_id: str, item: CartItem) -> None:
        self._items[user_id].remove(item)

    def empty(self, user_id: str) -> None:
        self._items.pop(user_id, None)


class OrderRepository:
    def __init__(self) -> None:
        self._orders: dict[str, Order] = {}

    def add(self, order: Order) -> None:
        self._orders[order.id] = order

    def find(self, order_id: str) -> Order | None:
        return self._orders.get(order_id)
