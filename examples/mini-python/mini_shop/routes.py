"""HTTP to the services and back.

The handlers are async although they await nothing: plain ones would run in threads, and two orders
could take the same piece. The same goes for what they depend on.
"""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from .models import Addition, Cart, Id, NewOrder, NewProduct, Order, Payment, Product
from .repeats import RepeatableRoute
from .responses import refusals
from .services import CartService, CatalogueService, OrderService


async def catalogue_of(request: Request) -> CatalogueService:
    service: CatalogueService = request.app.state.catalogue
    return service


async def carts_of(request: Request) -> CartService:
    service: CartService = request.app.state.carts
    return service


async def orders_of(request: Request) -> OrderService:
    service: OrderService = request.app.state.orders
    return service


Catalogue = Annotated[CatalogueService, Depends(catalogue_of)]
Carts = Annotated[CartService, Depends(carts_of)]
Orders = Annotated[OrderService, Depends(orders_of)]
UserId = Annotated[Id, Query(alias="userId")]

router = APIRouter(prefix="/api", route_class=RepeatableRoute)


@router.get("/products", responses=refusals())
async def list_products(catalogue: Catalogue) -> list[Product]:
    return catalogue.list()


@router.post("/products", status_code=201, responses=refusals(_400="VALIDATION_FAILED"))
async def add_product(new: NewProduct, catalogue: Catalogue) -> Product:
    return catalogue.add(new)


@router.get("/cart", responses=refusals(_400="VALIDATION_FAILED"))
async def get_cart(user_id: UserId, carts: Carts) -> Cart:
    return carts.get(user_id)


@router.post(
    "/cart/items",
    responses=refusals(
        _400="VALIDATION_FAILED, MAX_QUANTITY_EXCEEDED",
        _404="PRODUCT_NOT_FOUND",
        _409="IDEMPOTENCY_IN_PROGRESS",
    ),
)
async def add_to_cart(addition: Addition, carts: Carts) -> Cart:
    return carts.add(addition.user_id, addition.product_id, addition.quantity)


@router.delete(
    "/cart/items/{item_id}",
    responses=refusals(_400="VALIDATION_FAILED", _404="NOT_FOUND", _409="IDEMPOTENCY_IN_PROGRESS"),
)
async def remove_from_cart(item_id: str, user_id: UserId, carts: Carts) -> Cart:
    return carts.remove(user_id, item_id)


@router.post(
    "/orders",
    status_code=201,
    responses=refusals(
        _400="VALIDATION_FAILED, CART_EMPTY", _409="OUT_OF_STOCK, IDEMPOTENCY_IN_PROGRESS"
    ),
)
async def place_order(new: NewOrder, orders: Orders) -> Order:
    return orders.place(new.user_id)


@router.get("/orders/{order_id}", responses=refusals(_404="NOT_FOUND"))
async def get_order(order_id: str, orders: Orders) -> Order:
    return orders.get(order_id)


@router.post(
    "/payments/{order_id}",
    responses=refusals(
        _400="VALIDATION_FAILED",
        _402="PAYMENT_DECLINED",
        _404="NOT_FOUND",
        _409="ALREADY_PAID, IDEMPOTENCY_IN_PROGRESS",
    ),
)
async def pay_order(order_id: str, orders: Orders, payment: Payment | None = None) -> Order:
    return orders.pay(order_id, payment or Payment())
