from typing import Any

from fastapi.testclient import TestClient

from .test_shop import add, new_product, stock_of


def order(client: TestClient, key: str, user: str = "ada") -> tuple[int, dict[str, Any], str]:
    answer = client.post("/api/orders", json={"userId": user}, headers={"Idempotency-Key": key})
    return answer.status_code, answer.json(), answer.headers.get("idempotent-replayed", "")


def test_a_repeated_order_is_the_same_order(client: TestClient) -> None:
    product = new_product(client, stock=5)
    add(client, product, 2)
    status, first, replayed = order(client, "k-1")
    assert (status, replayed) == (201, "")
    assert order(client, "k-1") == (201, first, "true")
    assert stock_of(client, product) == 3


def test_another_payload_under_a_used_key_is_refused(client: TestClient) -> None:
    product = new_product(client)
    add(client, product, 1)
    order(client, "k-1")
    status, error, _ = order(client, "k-1", user="bob")
    assert (status, error["code"]) == (422, "IDEMPOTENCY_KEY_REUSED")


def test_after_a_bad_request_the_key_is_as_good_as_new(client: TestClient) -> None:
    product = new_product(client)
    assert order(client, "k-1")[1]["code"] == "CART_EMPTY"
    add(client, product, 1)
    status, _, replayed = order(client, "k-1")
    assert (status, replayed) == (201, "")


def test_a_refusal_by_the_shop_is_repeated(client: TestClient) -> None:
    scarce = new_product(client, stock=1)
    add(client, scarce, 2)
    assert order(client, "k-1")[0] == 409
    assert order(client, "k-1")[::2] == (409, "true")


def test_a_key_that_is_none_is_refused(client: TestClient) -> None:
    status, error, _ = order(client, "x" * 256)
    assert (status, error["code"]) == (400, "IDEMPOTENCY_KEY_INVALID")
