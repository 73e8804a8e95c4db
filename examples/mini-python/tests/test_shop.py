from typing import Any

from fastapi.testclient import TestClient


def new_product(client: TestClient, price_cents: int = 1250, stock: int = 5) -> dict[str, Any]:
    answer = client.post(
        "/api/products", json={"name": " Poster ", "priceCents": price_cents, "stock": stock}
    )
    assert answer.status_code == 201
    product: dict[str, Any] = answer.json()
    return product


def add(client: TestClient, product: dict[str, Any], quantity: int) -> tuple[int, dict[str, Any]]:
    answer = client.post(
        "/api/cart/items",
        json={"userId": "ada", "productId": product["id"], "quantity": quantity},
    )
    return answer.status_code, answer.json()


def place_order(client: TestClient) -> tuple[int, dict[str, Any]]:
    answer = client.post("/api/orders", json={"userId": "ada"})
    return answer.status_code, answer.json()


def stock_of(client: TestClient, product: dict[str, Any]) -> object:
    return next(p["stock"] for p in client.get("/api/products").json() if p["id"] == product["id"])


def test_a_shopper_buys_and_pays(client: TestClient) -> None:
    product = new_product(client)
    assert product["name"] == "Poster"

    status, cart = add(client, product, 2)
    assert (status, cart["userId"], cart["totalCents"]) == (200, "ada", 2500)
    assert client.get("/api/cart", params={"userId": "ada"}).json() == cart

    status, order = place_order(client)
    assert (status, order["status"], order["totalCents"]) == (201, "PENDING_PAYMENT", 2500)
    assert order["items"] == [
        {"productId": product["id"], "name": "Poster", "priceCents": 1250, "quantity": 2}
    ]
    assert stock_of(client, product) == 3
    assert client.get("/api/cart", params={"userId": "ada"}).json()["items"] == []

    paid = client.post(f"/api/payments/{order['id']}")
    assert (paid.status_code, paid.json()["status"]) == (200, "PAID")
    again = client.post(f"/api/payments/{order['id']}", json={})
    assert (again.status_code, again.json()["code"]) == (409, "ALREADY_PAID")


def test_a_line_ends_at_99(client: TestClient) -> None:
    product = new_product(client)
    add(client, product, 98)
    status, error = add(client, product, 2)
    assert (status, error["code"]) == (400, "MAX_QUANTITY_EXCEEDED")
    status, cart = add(client, product, 1)
    assert (status, [item["quantity"] for item in cart["items"]]) == (200, [99])


def test_a_refused_order_changes_nothing(client: TestClient) -> None:
    plenty, scarce = new_product(client, stock=5), new_product(client, stock=2)
    add(client, plenty, 1)
    _, cart = add(client, scarce, 3)

    assert place_order(client) == (
        409,
        {"code": "OUT_OF_STOCK", "message": "Stock insufficient"},
    )
    assert (stock_of(client, plenty), stock_of(client, scarce)) == (5, 2)
    assert client.get("/api/cart", params={"userId": "ada"}).json() == cart


def test_nothing_cannot_be_ordered_or_paid(client: TestClient) -> None:
    assert place_order(client) == (400, {"code": "CART_EMPTY", "message": "Cart empty"})
    answer = client.post("/api/payments/order_none")
    assert (answer.status_code, answer.json()["message"]) == (404, "Order not found")


def test_an_unknown_product_cannot_be_added(client: TestClient) -> None:
    status, error = add(client, {"id": "prod_none"}, 1)
    assert (status, error["code"]) == (404, "PRODUCT_NOT_FOUND")


def test_a_declined_card_leaves_the_order_to_be_paid(client: TestClient) -> None:
    add(client, new_product(client), 1)
    _, order = place_order(client)
    path = f"/api/payments/{order['id']}"
    declined = client.post(path, json={"cardNumber": "4000 0000 0000 0002"})
    assert (declined.status_code, declined.json()["code"]) == (402, "PAYMENT_DECLINED")
    assert client.get(f"/api/orders/{order['id']}").json()["status"] == "PENDING_PAYMENT"
    assert client.post(path, json={"cardNumber": "12"}).status_code == 400
    paid = client.post(path, json={"cardNumber": "4242 4242 4242 4242"})
    assert (paid.status_code, paid.json()["status"]) == (200, "PAID")


def test_an_order_is_read_by_its_id(client: TestClient) -> None:
    add(client, new_product(client), 1)
    _, order = place_order(client)
    assert client.get(f"/api/orders/{order['id']}").json() == order
    missing = client.get("/api/orders/order_none")
    assert (missing.status_code, missing.json()["code"]) == (404, "NOT_FOUND")


def test_a_line_is_taken_out(client: TestClient) -> None:
    first, second = new_product(client), new_product(client)
    add(client, first, 1)
    _, cart = add(client, second, 2)
    item = f"/api/cart/items/{cart['items'][0]['id']}"
    assert client.delete(item, params={"userId": "bob"}).status_code == 404
    left = client.delete(item, params={"userId": "ada"})
    assert (left.status_code, left.json()["totalCents"]) == (200, 2500)
    assert client.delete(item, params={"userId": "ada"}).json()["code"] == "NOT_FOUND"


def test_the_document_says_what_is_refused(client: TestClient) -> None:
    paths = client.get("/api/openapi.json").json()["paths"]
    statuses = {
        f"{method} {path}": sorted(operation["responses"])
        for path, item in paths.items()
        for method, operation in item.items()
    }
    assert statuses["post /api/orders"] == ["201", "400", "409", "default"]
    assert statuses["post /api/cart/items"] == ["200", "400", "404", "409", "default"]
    assert statuses["post /api/payments/{order_id}"] == [
        "200",
        "400",
        "402",
        "404",
        "409",
        "default",
    ]
    assert all("422" not in answers for answers in statuses.values())
