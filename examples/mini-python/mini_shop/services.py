"""The rules. No method awaits, so that on one event loop nothing comes between check and change."""

from datetime import datetime, timezone
from secrets import token_hex

from .errors import (
    AlreadyPaid,
    CartEmpty,
    ItemNotFound,
    MaxQuantityExceeded,
    OrderNotFound,
    OutOfStock,
    PaymentDeclined,
    ProductNotFound,
)
from .models import Cart, CartItem, NewProduct, Order, OrderItem, OrderStatus, Payment, Product
from .repositories import CartRepository, OrderRepository, ProductRepository

MOST_OF_ONE_PRODUCT = 99
DECLINED_CARD = "4000000000000002"


def new_id(prefix: str) -> str:
    """Nobody can guess one: 16 random characters."""
    return f"{prefix}_{token_hex(8)}"


class CatalogueService:
    def __init__(self, products: ProductRepository) -> None:
        self._products = products

    def add(self, new: NewProduct) -> Product:
        product = Product(
            id=new_id("prod"), name=new.name, price_cents=new.price_cents, stock=new.stock
        )
        self._products.add(product)
        return product

    def list(self) -> list[Product]:
        return self._products.newest_first()

    def get(self, product_id: str) -> Product:
        product = self._products.find(product_id)
        if product is None:
            raise ProductNotFound
        return product


class CartService:
    def __init__(self, carts: CartRepository, catalogue: CatalogueService) -> None:
        self._carts = carts
        self._catalogue = catalogue

    def get(self, user_id: str) -> Cart:
        items = self._carts.items_of(user_id)
        total = sum(self._catalogue.get(i.product_id).price_cents * i.quantity for i in items)
        return Cart(user_id=user_id, items=items, total_cents=total)

    def add(self, user_id: str, product_id: str, quantity: int) -> Cart:
        product = self._catalogue.get(product_id)
        items = self._carts.items_of(user_id)
        line = next((item for item in items if item.product_id == product.id), None)
        wanted = quantity + (line.quantity if line else 0)
        if wanted > MOST_OF_ONE_PRODUCT:
            raise MaxQuantityExceeded(MOST_OF_ONE_PRODUCT)
        if line:
            line.quantity = wanted
        else:
            item = CartItem(id=new_id("item"), product_id=product.id, quantity=quantity)
            self._carts.add(user_id, item)
        return self.get(user_id)

    def remove(self, user_id: str, item_id: str) -> Cart:
        items = self._carts.items_of(user_id)
        line = next((item for item in items if item.id == item_id), None)
        if line is None:
            raise ItemNotFound
        self._carts.remove(user_id, line)
        return self.get(user_id)

    def empty(self, user_id: str) -> None:
        self._carts.empty(user_id)


class OrderService:
    def __init__(
        self, orders: OrderRepository, carts: CartService, catalogue: CatalogueService
    ) -> None:
        self._orders = orders
        self._carts = carts
        self._catalogue = catalogue

    def place(self, user_id: str) -> Order:
        cart = self._carts.get(user_id)
        if not cart.items:
            raise CartEmpty
        lines = [(self._catalogue.get(item.product_id), item.quantity) for item in cart.items]
        if any(product.stock < quantity for product, quantity in lines):
            raise OutOfStock

        for product, quantity in lines:
            product.stock -= quantity
        self._carts.empty(user_id)
        order = Order(
            id=new_id("order"),
            user_id=user_id,
            status=OrderStatus.PENDING_PAYMENT,
            total_cents=cart.total_cents,
            items=[copy_of(product, quantity) for product, quantity in lines],
            created_at=datetime.now(timezone.utc),
        )
        self._orders.add(order)
        return order

    def get(self, order_id: str) -> Order:
        order = self._orders.find(order_id)
        if order is None:
            raise OrderNotFound
        return order

    def pay(self, order_id: str, payment: Payment) -> Order:
        order = self.get(order_id)
        if order.status is OrderStatus.PAID:
            raise AlreadyPaid
        if payment.card_number.replace(" ", "") == DECLINED_CARD:
            raise PaymentDeclined
        order.status = OrderStatus.PAID
        return order


def copy_of(product: Product, quantity: int) -> OrderItem:
    """Name and price as they are now; the order keeps them."""
    return OrderItem(
        product_id=product.id,
        name=product.name,
        price_cents=product.price_cents,
        quantity=quantity,
    )
