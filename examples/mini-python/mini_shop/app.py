"""HTTP to the services and back."""

from typing import Annotated

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from .errors import Refusal
from .models import Addition, Cart, Id, NewOrder, NewProduct, Order, Payment, Problem, Product
from .repositories import CartRepository, OrderRepository, ProductRepository
from .services import CartService, CatalogueService, OrderService

CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}


def create_app() -> FastAPI:
    """A server with a shop of its own, empty."""
    catalogue = CatalogueService(ProductRepository())
    carts = CartService(CartRepository(), catalogue)
    orders = OrderService(OrderRepository(), carts, catalogue)

    app = FastAPI(title="mini-python", openapi_url="/api/openapi.json")
    handle_errors(app)

    # The handlers are async although they await nothing: plain ones would run in threads, and two
    # orders could take the same piece.
    @app.get("/api/products")
    async def list_products() -> list[Product]:
        return catalogue.list()

    @app.post("/api/products", status_code=201)
    async def add_product(new: NewProduct) -> Product:
        return catalogue.add(new)

    @app.get("/api/cart")
    async def get_cart(user_id: Annotated[Id, Query(alias="userId")]) -> Cart:
        return carts.get(user_id)

    @app.post("/api/cart/items")
    async def add_to_cart(addition: Addition) -> Cart:
        return carts.add(addition.user_id, addition.product_id, addition.quantity)

    @app.post("/api/orders", status_code=201)
    async def place_order(new: NewOrder) -> Order:
        return orders.place(new.user_id)

    @app.post("/api/payments/{order_id}")
    async def pay_order(order_id: str, payment: Payment | None = None) -> Order:
        return orders.pay(order_id)

    return app


def handle_errors(app: FastAPI) -> None:
    """Every refusal is `{code, message}`, whoever refuses."""

    @app.exception_handler(Refusal)
    async def refused(_: Request, refusal: Refusal) -> JSONResponse:
        return problem(refusal.status, refusal.code, refusal.message)

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        first = error.errors()[0]
        if first["type"] == "json_invalid":
            return problem(400, "INVALID_JSON", "The body is not JSON")
        field = ".".join(str(part) for part in first["loc"][1:]) or "body"
        return problem(400, "VALIDATION_FAILED", f"{field}: {first['msg']}")

    @app.exception_handler(HTTPException)
    async def refused_by_framework(_: Request, error: HTTPException) -> JSONResponse:
        code = CODES.get(error.status_code, "REFUSED")
        return problem(error.status_code, code, error.detail)

    @app.exception_handler(Exception)
    async def failed(_: Request, __: Exception) -> JSONResponse:
        return problem(500, "INTERNAL_ERROR", "Something went wrong")


def problem(status: int, code: str, message: str) -> JSONResponse:
    return JSONResponse(Problem(code=code, message=message).model_dump(), status_code=status)
