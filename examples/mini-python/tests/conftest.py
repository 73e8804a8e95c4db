import pytest
from fastapi.testclient import TestClient

from mini_shop.app import create_app


@pytest.fixture
def client() -> TestClient:
    """A shop of its own for each test."""
    return TestClient(create_app())
