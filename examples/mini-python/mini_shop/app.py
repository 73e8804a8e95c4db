"""The application: `uvicorn mini_shop.app:app`."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from .errors import Refusal
from .repeats import Repeats
from .repositories import CartRepository, OrderRepository, ProductRepository
from .responses import problem
from .routes import router
from .services import CartService, CatalogueService, OrderService

CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}


def create_app() -> FastAPI:
    """A server with a shop of its own, empty."""
    app = FastAPI(title="mini-python", openapi_url="/api/openapi.json")
    catalogue = CatalogueService(ProductRepository())
    carts = CartService(CartRepository(), catalogue)
    app.state.catalogue = catalogue
    app.state.carts = carts
    app.state.orders = OrderService(OrderRepository(), carts, catalogue)
    app.state.repeats = Repeats()
    app.include_router(router)
    handle_errors(app)
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


app = create_app()
