import pytest
from fastapi.testclient import TestClient


@pytest.mark.parametrize(
    "change",
    [
        {"name": "   "},
        {"name": "N" * 201},
        {"priceCents": -1},
        {"priceCents": 12.5},
        {"priceCents": "1250"},
        {"stock": 1_000_000_001},
        {"colour": "blue"},
    ],
)
def test_a_product_that_is_none_is_refused(client: TestClient, change: dict[str, object]) -> None:
    answer = client.post(
        "/api/products", json={"name": "Poster", "priceCents": 1250, "stock": 3, **change}
    )
    assert answer.status_code == 400
    assert answer.json()["code"] == "VALIDATION_FAILED"
    assert next(iter(change)) in answer.json()["message"]
    assert client.get("/api/products").json() == []


def test_a_body_that_is_not_json_is_refused(client: TestClient) -> None:
    answer = client.post(
        "/api/products", content='{"name":', headers={"content-type": "application/json"}
    )
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID_JSON")


def test_what_is_not_there_is_refused_in_the_same_shape(client: TestClient) -> None:
    answer = client.get("/api/nothing-here")
    assert (answer.status_code, answer.json()["code"]) == (404, "NOT_FOUND")
    answer = client.delete("/api/products")
    assert (answer.status_code, answer.json()["code"]) == (405, "METHOD_NOT_ALLOWED")
