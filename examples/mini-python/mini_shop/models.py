"""What goes over the wire: camelCase in JSON, snake_case in Python. Money is whole cents."""

from datetime import datetime
from enum import Enum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

LARGEST = 1_000_000_000

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Id = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Cents = Annotated[int, Field(ge=0, le=LARGEST)]
Stock = Annotated[int, Field(ge=0, le=LARGEST)]
CardNumber = Annotated[str, StringConstraints(pattern=r"^ *([0-9] *){12,19}$", max_length=40)]
Quantity = Annotated[int, Field(ge=1, le=99)]


class Message(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class Request(Message):
    """Strict, so that "5" is no number; unknown fields are refused."""

    model_config = ConfigDict(strict=True, extra="forbid")


class NewProduct(Request):
    name: Name
    price_cents: Cents
    stock: Stock


class Addition(Request):
    user_id: Id
    product_id: Id
    quantity: Quantity


class NewOrder(Request):
    user_id: Id


class Payment(Request):
    """A card number, with or without spaces. It is kept nowhere."""

    card_number: CardNumber = "4242424242424242"


class Product(Message):
    id: str
    name: str
    price_cents: int
    stock: int


class CartItem(Message):
    id: str
    product_id: str
    quantity: int


class Cart(Message):
    user_id: str
    items: list[CartItem]
    total_cents: int


class OrderStatus(str, Enum):
    PENDING_PAYMENT = "PENDING_PAYMENT"
    PAID = "PAID"


class OrderItem(Message):
    product_id: str
    name: str
    price_cents: int
    quantity: int


class Order(Message):
    id: str
    user_id: str
    status: OrderStatus
    total_cents: int
    items: list[OrderItem]
    created_at: datetime


class Problem(Message):
    code: str
    message: str
