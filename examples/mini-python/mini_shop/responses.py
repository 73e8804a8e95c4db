"""Refusals as answers, and as the document of the server has them."""

from typing import Any

from fastapi.responses import JSONResponse

from .models import Problem

Documented = dict[int | str, dict[str, Any]]


def problem(status: int, code: str, message: str) -> JSONResponse:
    headers = {"Retry-After": "1"} if code == "IDEMPOTENCY_IN_PROGRESS" else None
    return JSONResponse(
        Problem(code=code, message=message).model_dump(), status_code=status, headers=headers
    )


def refusals(**codes: str) -> Documented:
    """`refusals(_404="PRODUCT_NOT_FOUND")`: what a route may answer, by status.

    `default` is everything else. With it FastAPI leaves out its own 422, which this server never
    answers.
    """
    documented: Documented = {
        int(status[1:]): {"model": Problem, "description": words} for status, words in codes.items()
    }
    return {**documented, "default": {"model": Problem, "description": "Any other refusal"}}
